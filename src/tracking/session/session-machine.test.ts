import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { succeed } from '../../content/result';
import { sampleInteraction } from '../testing/samples';
import { OPENED, scriptPort } from '../testing/script-port';
import { FIRST, refuse, SECOND, startSession, wait } from '../testing/start-session';
import { createSession } from './create-session';
import { deriveStatus } from './derive-status';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

test('what the record held is handed over once it is open', async () => {
  const { opened, status } = await startSession();
  await expect(opened).resolves.toEqual({ ok: true, value: OPENED });
  expect(status()).toEqual({ kind: 'saved', at: null });
});

test('changes gather for a second of quiet, and the latest is saved once', async () => {
  const { change, saved, status } = await startSession();
  change(FIRST);
  await wait(900);
  change(SECOND);
  await wait(900);
  expect(saved).toEqual([]);
  expect(status()).toEqual({ kind: 'saving' });
  await wait(100);
  expect(saved).toEqual([SECOND]);
  expect(status()).toEqual({ kind: 'saved', at: 1_001_900 });
});

test('a learner who never pauses is saved after a minute all the same', async () => {
  const { change, saved } = await startSession();
  const work = async (times: number): Promise<void> => {
    if (times === 0) return;
    change();
    await wait(500);
    await work(times - 1);
  };
  await work(121);
  expect(saved.length).toBeGreaterThanOrEqual(1);
});

test('a change while the record is still opening is saved afterwards', async () => {
  const scripted = scriptPort();
  const session = createSession({ port: scripted.port, expectedLms: false, now: () => 0 });
  session.actor.send({ type: 'record.changed', snapshot: FIRST });
  expect(deriveStatus(session.actor.getSnapshot())).toEqual({ kind: 'opening' });
  await wait(1000);
  expect(scripted.saved).toEqual([FIRST]);
});

test('an answered question is staged at once and saved with the next save', async () => {
  const { actor, change, reported, saved } = await startSession();
  change();
  await wait(1000);
  actor.send({ type: 'question.answered', interaction: sampleInteraction() });
  expect(reported).toHaveLength(1);
  await wait(1000);
  expect(saved).toHaveLength(2);
});

test('there are never two saves at once; a change meanwhile is saved afterwards', async () => {
  const { change, saved, script, waiting } = await startSession();
  script.isHeld = true;
  change(FIRST);
  await wait(1000);
  change(SECOND);
  await wait(10_000);
  expect(saved).toEqual([FIRST]);
  script.isHeld = false;
  waiting[0]?.(succeed(undefined));
  await wait(1000);
  expect(saved).toEqual([FIRST, SECOND]);
});

test('a page that is hidden while a save is under way saves again as soon as it may', async () => {
  const { change, saved, send, script, waiting } = await startSession();
  script.isHeld = true;
  change(FIRST);
  await wait(1000);
  change(SECOND);
  send('page.hidden');
  script.isHeld = false;
  waiting[0]?.(succeed(undefined));
  await wait(0);
  expect(saved).toEqual([FIRST, SECOND]);
});

test('a failed save is tried again after 2, 5, 15, 30, 60 and again 60 seconds', async () => {
  const { change, saved, script, status } = await startSession();
  script.answer = refuse('refused');
  change();
  await wait(1000);
  expect(status()).toEqual({ kind: 'unsaved', error: 'refused' });
  const retry = async (seconds: number) => {
    const before = saved.length;
    await wait(seconds * 1000 - 1);
    expect(saved).toHaveLength(before);
    await wait(1);
    expect(saved).toHaveLength(before + 1);
  };
  await [2, 5, 15, 30, 60, 60].reduce(
    (earlier, seconds) => earlier.then(() => retry(seconds)),
    Promise.resolve(),
  );
  script.answer = succeed(undefined);
  await wait(60_000);
  expect(status()).toMatchObject({ kind: 'saved' });
  await wait(300_000);
  expect(saved).toHaveLength(8);
});

test('when the network is back the save is tried at once, and the status says so', async () => {
  const { actor, change, saved, script, send, status } = await startSession();
  script.answer = refuse('offline');
  actor.send({ type: 'network.lost' });
  change();
  await wait(1000);
  expect(status()).toEqual({ kind: 'unsaved', error: 'offline' });
  script.answer = succeed(undefined);
  send('network.returned');
  expect(saved).toHaveLength(2);
  await wait(0);
  expect(status()).toMatchObject({ kind: 'saved' });
});

test.each(['page.hidden', 'page.leaving'] as const)(
  '%s saves at once what is unsaved, and nothing twice',
  async (type) => {
    const { change, saved, send } = await startSession();
    send(type);
    expect(saved).toEqual([]);
    change();
    send(type);
    expect(saved).toEqual([FIRST]);
    await wait(0);
    send(type);
    await wait(60_000);
    expect(saved).toEqual([FIRST]);
  },
);

test('a page that goes closes once, at once, with the latest state', async () => {
  const { change, closed, saved, send, status } = await startSession();
  change();
  send('page.gone');
  send('page.gone');
  send('page.hidden');
  expect(closed).toEqual([FIRST]);
  await wait(60_000);
  send('page.gone');
  expect(closed).toHaveLength(1);
  expect(saved).toEqual([]);
  expect(status()).toEqual({ kind: 'closed', error: null });
});

test('a page that goes while a save is under way still closes at once', async () => {
  const { change, closed, script, send } = await startSession();
  script.isHeld = true;
  change();
  await wait(1000);
  send('page.gone');
  expect(closed).toEqual([FIRST]);
});

test('an exit without network stays open and unsaved, and can be asked for again', async () => {
  const { change, closed, script, send, status } = await startSession();
  change();
  script.answer = refuse('offline');
  send('exit.requested');
  await wait(0);
  expect(status()).toEqual({ kind: 'unsaved', error: 'offline' });
  script.answer = succeed(undefined);
  send('exit.requested');
  await wait(0);
  expect(closed).toHaveLength(2);
  expect(status()).toEqual({ kind: 'closed', error: null });
});

test('an exit whose last save was refused says so', async () => {
  const { change, script, send, status } = await startSession();
  change();
  script.answer = refuse('expired');
  send('exit.requested');
  await wait(0);
  expect(status()).toEqual({ kind: 'closed', error: 'expired' });
});

test('in review nothing is saved or reported, and the session is ended', async () => {
  const { actor, change, closed, reported, saved, send, status } = await startSession(
    scriptPort(succeed({ ...OPENED, mode: 'review' })),
  );
  change();
  actor.send({ type: 'question.answered', interaction: sampleInteraction() });
  send('page.hidden');
  await wait(60_000);
  expect([saved, reported]).toEqual([[], []]);
  expect(status()).toEqual({ kind: 'not-recorded', reason: 'review' });
  send('exit.requested');
  change();
  await wait(0);
  expect(closed).toHaveLength(1);
  expect(status()).toEqual({ kind: 'closed', error: null });
});

test('a record that does not open is told, and nothing is saved', async () => {
  const { change, closed, opened, saved, send, status } = await startSession(
    scriptPort(refuse('terminated')),
  );
  await expect(opened).resolves.toMatchObject({ ok: false, error: { code: 'terminated' } });
  change();
  await wait(60_000);
  expect(saved).toEqual([]);
  expect(status()).toEqual({ kind: 'not-recorded', reason: 'terminated' });
  send('exit.requested');
  expect(closed).toEqual([]);
  expect(status()).toEqual({ kind: 'closed', error: 'terminated' });
});

test('where an LMS was expected the header says so, though this device keeps the record', async () => {
  const { change, saved, status } = await startSession(scriptPort(), true);
  change();
  await wait(1000);
  expect(saved).toEqual([FIRST]);
  expect(status()).toEqual({ kind: 'not-recorded', reason: 'no-api' });
});

test('a page that goes before the record is open does not wait for it', async () => {
  const scripted = scriptPort();
  const { actor, opened } = createSession({ port: scripted.port, expectedLms: false, now: () => 0 });
  actor.send({ type: 'page.gone' });
  expect(scripted.closed).toEqual([null]);
  await expect(opened).resolves.toMatchObject({ ok: false });
});
