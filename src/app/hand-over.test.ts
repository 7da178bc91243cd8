import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fail, succeed } from '../content/result';
import type { RecordErrorCode } from '../tracking/record-port';
import { createSession } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';
import { sampleInteraction, sampleSnapshot } from '../tracking/testing/samples';
import { scriptPort } from '../tracking/testing/script-port';
import { handOver } from './hand-over';
import type { TabLoss } from './tab-claim';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
const refuse = (code: RecordErrorCode) => fail({ code, detail: '' });
const UNSAVED = sampleSnapshot({ resume: '1new' });

/** A session with something that is not saved yet. */
async function start() {
  const scripted = scriptPort();
  const session = createSession({ port: scripted.port, expectedLms: false, now: () => 0 });
  await wait(0);
  let lose: (loss: TabLoss) => void = () => undefined;
  const release = vi.fn<() => void>();
  const elsewhere = handOver(session, {
    onLoss: (listener) => {
      lose = listener;
    },
    release,
  });
  session.actor.send({ type: 'record.changed', snapshot: UNSAVED });
  return {
    ...scripted,
    actor: session.actor,
    release,
    elsewhere,
    lose: (loss: TabLoss) => lose(loss),
    status: () => deriveStatus(session.actor.getSnapshot()),
  };
}

/** Everything that may still happen to a page. */
async function goOn({ actor }: Awaited<ReturnType<typeof start>>): Promise<void> {
  actor.send({ type: 'record.changed', snapshot: UNSAVED });
  actor.send({ type: 'question.answered', interaction: sampleInteraction() });
  for (const type of [
    'page.hidden',
    'page.leaving',
    'network.lost',
    'network.returned',
    'retry.requested',
  ] as const)
    actor.send({ type });
  await wait(120_000);
  actor.send({ type: 'exit.requested' });
  actor.send({ type: 'page.gone' });
  await wait(120_000);
}

it('a tab whose course is wanted saves, closes, and lets go of it when that is done', async () => {
  const { closed, elsewhere, lose, release, status } = await start();
  lose('wanted');
  expect(elsewhere.get()).toBe('wanted');
  expect(closed).toEqual([UNSAVED]);
  expect(release).not.toHaveBeenCalled();
  await wait(0);
  expect(release).toHaveBeenCalled();
  expect(status()).toEqual({ kind: 'closed', error: null });
});

it('a tab whose course was taken calls the record no more, whatever happens to its page', async () => {
  const tab = await start();
  tab.lose('taken');
  await goOn(tab);
  expect([tab.saved, tab.closed, tab.reported]).toEqual([[], [], []]);
  expect(tab.elsewhere.get()).toBe('taken');
  expect(tab.release).toHaveBeenCalled();
});

it('so it is where a failed save was to be tried again, and where one is under way', async () => {
  const failed = await start();
  failed.script.answer = refuse('refused');
  await wait(1000);
  const under = await start();
  under.script.isHeld = true;
  await wait(1000);
  for (const tab of [failed, under]) {
    tab.lose('taken');
    await goOn(tab);
    expect([tab.saved.length, tab.closed.length]).toEqual([1, 0]);
  }
});

it('so it is where the course was wanted first and the record is still closing', async () => {
  const tab = await start();
  tab.lose('wanted');
  tab.lose('taken');
  expect(tab.release).toHaveBeenCalled();
  await goOn(tab);
  expect([tab.saved.length, tab.closed.length]).toEqual([0, 1]);
  expect(tab.elsewhere.get()).toBe('taken');
});

it('without network a tab whose course is wanted lets go of it, says that it has not saved, and never tries again', async () => {
  const tab = await start();
  tab.script.answer = refuse('offline');
  tab.actor.send({ type: 'network.lost' });
  tab.lose('wanted');
  await wait(0);
  expect(tab.release).toHaveBeenCalled();
  expect(tab.status()).toEqual({ kind: 'closed', error: 'offline' });
  tab.script.answer = succeed(undefined);
  await goOn(tab);
  expect([tab.saved.length, tab.closed.length]).toEqual([0, 1]);
  expect(tab.status()).toEqual({ kind: 'closed', error: 'offline' });
});

it('a record that says that another visit has it is called no more, though no tab has said so', async () => {
  const tab = await start();
  const onChange = vi.fn<() => void>();
  tab.elsewhere.subscribe(onChange);
  tab.script.answer = refuse('taken');
  await wait(1000);
  expect(tab.elsewhere.get()).toBe('taken');
  expect(onChange).toHaveBeenCalledOnce();
  await goOn(tab);
  expect([tab.saved.length, tab.closed.length]).toEqual([1, 0]);
});

it('a tab that was left by its exit lets go of the course at once', async () => {
  const { actor, elsewhere, release } = await start();
  actor.send({ type: 'exit.requested' });
  await wait(0);
  expect(release).toHaveBeenCalled();
  expect(elsewhere.get()).toBeNull();
});
