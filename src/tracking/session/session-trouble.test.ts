import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { succeed } from '../../content/result';
import { scriptPort } from '../testing/script-port';
import { FIRST, refuse, SECOND, startSession, wait } from '../testing/start-session';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

test('a save that gets no answer is told as unsaved within ten seconds of the change, while it goes on', async () => {
  const { change, saved, script, status, waiting } = await startSession();
  script.isHeld = true;
  change();
  await wait(10_000);
  expect(status()).toEqual({ kind: 'unsaved', error: 'refused' });
  expect(saved).toHaveLength(1);
  waiting[0]?.(succeed(undefined));
  await wait(0);
  expect(status()).toMatchObject({ kind: 'saved' });
});

test('a save that is answered in time is not told as unsaved in between', async () => {
  const { change, script, status, waiting } = await startSession();
  script.isHeld = true;
  change();
  await wait(7000);
  expect(status()).toEqual({ kind: 'saving' });
  waiting[0]?.(succeed(undefined));
  await wait(10_000);
  expect(status()).toMatchObject({ kind: 'saved' });
});

test('an exit that gets no answer says so meanwhile', async () => {
  const scripted = scriptPort();
  const held: (() => void)[] = [];
  const port = {
    ...scripted.port,
    close: () =>
      new Promise<ReturnType<typeof succeed<undefined>>>((resolve) => {
        held.push(() => resolve(succeed(undefined)));
      }),
  };
  const { change, send, status } = await startSession({ ...scripted, port });
  change();
  send('exit.requested');
  await wait(9000);
  expect(status()).toEqual({ kind: 'closing', error: 'refused' });
  held[0]?.();
  await wait(0);
  expect(status()).toEqual({ kind: 'closed', error: null });
});

describe('where all is saved', () => {
  async function settle() {
    const started = await startSession();
    started.change();
    await wait(1000);
    expect(started.status()).toMatchObject({ kind: 'saved' });
    return started;
  }

  test('a lost network is told, and nothing is called unsaved', async () => {
    const { send, status } = await settle();
    send('network.lost');
    expect(status()).toEqual({ kind: 'cut-off', error: 'offline' });
    send('network.returned');
    expect(status()).toMatchObject({ kind: 'saved' });
  });

  test('what is done without network is unsaved', async () => {
    const { change, script, send, status } = await settle();
    send('network.lost');
    script.answer = refuse('offline');
    change(SECOND);
    expect(status()).toEqual({ kind: 'unsaved', error: 'offline' });
    await wait(1000);
    expect(status()).toEqual({ kind: 'unsaved', error: 'offline' });
  });

  test('a try that is asked for probes the LMS at once, and does not say that something is being saved', async () => {
    const { probes, send, status, script } = await settle();
    script.isHeld = true;
    send('retry.requested');
    expect(probes).toEqual([false, true]);
    expect(status()).toMatchObject({ kind: 'saved' });
  });

  test('an LMS that does not answer a probe is told, is probed again, and nothing is called unsaved', async () => {
    const { probes, script, send, status } = await settle();
    script.answer = refuse('expired');
    send('retry.requested');
    await wait(0);
    expect(status()).toEqual({ kind: 'cut-off', error: 'expired' });
    send('retry.requested');
    await wait(2000);
    expect(status()).toEqual({ kind: 'cut-off', error: 'expired' });
    script.answer = succeed(undefined);
    await wait(60_000);
    expect(probes.length).toBeGreaterThanOrEqual(3);
    expect(probes.slice(1).every(Boolean)).toBe(true);
    expect(status()).toMatchObject({ kind: 'saved' });
  });

  test('what is done after a failed probe is new: it is saved, not probed', async () => {
    const { change, probes, saved, script, send, status } = await settle();
    script.answer = refuse('refused');
    send('retry.requested');
    await wait(0);
    change(SECOND);
    expect(status()).toEqual({ kind: 'unsaved', error: 'refused' });
    send('retry.requested');
    expect([saved.at(-1), probes.at(-1)]).toEqual([SECOND, false]);
  });

  test('what is done while the record closes is not called saved', async () => {
    const { change, closed, send, status } = await settle();
    send('exit.requested');
    change(SECOND);
    await wait(0);
    expect(closed).toEqual([FIRST]);
    expect(status()).toEqual({ kind: 'closed', error: 'terminated' });
  });

  test('what was done before the record closes is saved with its end', async () => {
    const { change, closed, send, status } = await settle();
    change(SECOND);
    send('exit.requested');
    await wait(0);
    expect(closed).toEqual([SECOND]);
    expect(status()).toEqual({ kind: 'closed', error: null });
  });

  test('an exit without network leaves it so', async () => {
    const { script, send, status } = await settle();
    script.answer = refuse('offline');
    send('exit.requested');
    await wait(0);
    expect(status()).toEqual({ kind: 'cut-off', error: 'offline' });
  });
});
