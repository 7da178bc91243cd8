import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './testing/fake-browser';
import { CLAIMS, MOMENT, pass, PATIENCE, startFakeTime, stopFakeTime } from './testing/fake-claims';

beforeEach(startFakeTime);
afterEach(stopFakeTime);

describe.each(CLAIMS)('a course in tabs that come and go by chance, by %s', (_, createClaim) => {
  interface Act {
    readonly tab: number;
    readonly what: 'open' | 'continue' | 'freeze' | 'thaw' | 'close';
    /** How long its record takes to close, milliseconds. */
    readonly closing: number;
    /** Before the next, milliseconds. */
    readonly pause: number;
  }
  const anyAct: fc.Arbitrary<Act> = fc.record({
    tab: fc.nat(2),
    what: fc.constantFrom('open', 'open', 'continue', 'continue', 'freeze', 'thaw', 'close'),
    closing: fc.constantFrom(0, 100, 3000, PATIENCE * 2),
    pause: fc.constantFrom(0, 1, 100, 350, 2000, PATIENCE - 1, PATIENCE, PATIENCE * 3),
  });

  /** Three places for tabs, who of them writes, and for how long two have written at once. */
  function createTabs() {
    const openTab = createFakeBrowser();
    const places: (ReturnType<typeof begin> | undefined)[] = [];
    let since: number | null = null;
    let longest = 0;
    const listWriters = () => places.filter((page) => page?.isWriting && page.tab.isAwake());
    const note = () => {
      if (since !== null) longest = Math.max(longest, Date.now() - since);
      since = listWriters().length > 1 ? (since ?? Date.now()) : null;
    };
    const begin = (closing: number) => {
      const tab = openTab();
      const claim = createClaim(tab);
      const page = { tab, claim, isWriting: false, mayContinue: false };
      const end = () => {
        page.isWriting = false;
        note();
        claim.release();
      };
      const write = () => {
        page.isWriting = true;
        note();
        claim.onLoss((loss) => (loss === 'taken' ? end() : void tab.wait(closing).then(end)));
      };
      const ask = async () => {
        const isOurs = await claim.claim();
        page.mayContinue = !isOurs;
        if (isOurs) write();
      };
      void ask();
      const takeOver = () => {
        if (!page.mayContinue) return;
        page.mayContinue = false;
        void claim.takeOver().then(write);
      };
      return Object.assign(page, { takeOver });
    };
    const act = ({ tab: place, what, closing }: Act) => {
      const page = places[place];
      if (what === 'open') {
        page?.tab.close();
        places[place] = begin(closing);
      }
      if (what === 'continue' && page?.tab.isAwake()) page.takeOver();
      if (what === 'freeze') page?.tab.freeze();
      if (what === 'thaw') page?.tab.thaw();
      if (what === 'close') page?.tab.close();
      note();
    };
    return { act, listWriters, note, longest: () => longest, places };
  }

  it('is written by one tab at a time, and is to be had, whatever is opened, frozen, thawed and closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        vi.clearAllTimers();
        const tabs = createTabs();
        for (const act of acts) {
          tabs.act(act);
          await pass(act.pause);
          tabs.note();
        }
        for (const place of [0, 1, 2]) tabs.act({ tab: place, what: 'thaw', closing: 0, pause: 0 });
        await pass(PATIENCE * 4);
        tabs.note();
        expect(tabs.longest()).toBeLessThan(MOMENT);
        // Whoever opens it now and wants to go on there does so.
        tabs.act({ tab: 0, what: 'open', closing: 0, pause: 0 });
        await pass(1000);
        tabs.act({ tab: 0, what: 'continue', closing: 0, pause: 0 });
        await pass(PATIENCE * 2);
        expect(tabs.listWriters()).toEqual([tabs.places[0]]);
      }),
      { seed: 20_261_126, numRuns: 400 },
    );
  });
});
