import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { RecordPort } from '../record-port';
import { sampleSnapshot } from '../testing/samples';
import { createDeviceStore } from './create-device-store';
import { createSelfStudyRecord } from './create-self-study-record';

afterEach(() => vi.unstubAllGlobals());

/** A tab that knows of no other: what it has done so far, by number, in the order of its state. */
interface Visit {
  readonly port: RecordPort;
  readonly done: readonly string[];
}

const anyAct = fc.record({
  tab: fc.nat(2),
  what: fc.constantFrom('launch', 'work', 'work', 'work', 'close'),
  /** Whether it is waited for before the next happens. */
  isAwaited: fc.boolean(),
});

const snapshotOf = (done: readonly string[]) => sampleSnapshot({ resume: done.join('.') });

async function launch(): Promise<Visit> {
  const options = { interactions: false };
  const store = createDeviceStore({ id: 'course', modules: [] }, { identifier: '', modules: [] });
  const port = await createSelfStudyRecord({ store, sessionSeconds: () => 1, options });
  const opened = await port.open();
  return { port, done: opened.ok && opened.value.resume !== '' ? opened.value.resume.split('.') : [] };
}

test('whatever three tabs that know nothing of each other do, what one of them called saved stays, and the record never goes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 4, maxLength: 20 }), async (acts) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const tabs = new Map<number, Visit>();
      const saved = new Set<string>();
      const running: Promise<void>[] = [];
      for (const [step, { tab, what, isAwaited }] of acts.entries()) {
        const visit = tabs.get(tab);
        if (what === 'launch' || !visit) {
          tabs.set(tab, await launch());
          continue;
        }
        const done = [...visit.done, `${step}`];
        tabs.set(tab, { ...visit, done });
        const act = async () => {
          const result = await visit.port[what === 'work' ? 'save' : 'close'](snapshotOf(done));
          if (result.ok) saved.add(done.join('.'));
        };
        // After its end a record answers that all is well, and takes nothing.
        if (what === 'close') tabs.delete(tab);
        const acting = act();
        running.push(acting);
        if (isAwaited) await acting;
      }
      await Promise.all(running);
      const { done } = await launch();
      const last = done.join('.');
      for (const state of saved) expect(`${last}.`.startsWith(`${state}.`), `${state} in ${last}`).toBe(true);
    }),
    { seed: 20_261_126, numRuns: 60 },
  );
});
