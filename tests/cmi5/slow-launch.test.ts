import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendRequest } from '../../src/tracking/cmi5/lrs-transport';
import { sendByFetch } from '../../src/tracking/cmi5/send-by-fetch';
import { createSession } from '../../src/tracking/session/create-session';
import { sampleInteraction, sampleSnapshot } from '../../src/tracking/testing/samples';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { PASSED, createTab, done, launchIn, loadPage, save } from './open-record';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await lrs.close();
});

/** A line on which what the LMS answers stays until it is let through. */
function createSlowLine() {
  const waiting: (() => void)[] = [];
  const send: SendRequest = async (request) => {
    const reply = await sendByFetch(request);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return reply;
  };
  const answer = (): void => {
    for (const letThrough of waiting.splice(0)) letThrough();
  };
  return { send, answer, waiting };
}

/** Seconds that a slow LMS may well take for one answer. */
const SLOW = 10;

describe('an LMS that takes seconds for each answer at the launch', () => {
  it('is waited for; the course then works, and all that is done comes on record', async () => {
    const patience = vi.spyOn(AbortSignal, 'timeout');
    const { send, answer, waiting } = createSlowLine();
    const { session, search } = lrs.launch();
    const { actor, opened } = createSession({
      port: loadPage(search, createTab(), { send }),
      expectedLms: false,
      now: Date.now,
    });
    const answerUntil = (state: 'open' | 'closed') =>
      vi.waitFor(
        () => {
          answer();
          expect(actor.getSnapshot().matches(state)).toBe(true);
        },
        { timeout: 10_000 },
      );
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(lrs.requests).toEqual(['POST fetch']);
    answer();
    await vi.waitFor(() => expect(waiting).toHaveLength(5));
    expect(actor.getSnapshot().matches('opening')).toBe(true);
    answer();
    expect(await opened).toMatchObject({ ok: true, value: { mode: 'normal', resume: '' } });

    actor.send({ type: 'question.answered', interaction: sampleInteraction() });
    actor.send({ type: 'record.changed', snapshot: done(PASSED) });
    actor.send({ type: 'page.hidden' });
    expect(actor.getSnapshot().matches('saving')).toBe(true);
    await answerUntil('open');
    expect(actor.getSnapshot().context).toMatchObject({ error: null, isDirty: false });
    actor.send({ type: 'exit.requested' });
    await answerUntil('closed');

    expect(lrs.verbs(session)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect([...lrs.store.documents.values()]).toEqual([expect.stringContaining('"resume":"done"')]);
    expect(lrs.broken).toEqual([]);
    expect(Math.min(...patience.mock.calls.map(([time]) => time))).toBeGreaterThanOrEqual(SLOW * 1000);
  });

  it('and longer than the course waits for one is asked again: what it holds is not taken for nothing', async () => {
    const before = await launchIn(lrs);
    await save(before.port, sampleSnapshot({ resume: 'half' }));
    const late = new Set<string>();
    const { opened, port, verbs } = await launchIn(lrs, undefined, {
      send: (request) => {
        if (request.method !== 'GET' || late.has(request.url)) return sendByFetch(request);
        late.add(request.url);
        return Promise.resolve({ status: 0, text: '' });
      },
    });
    expect(opened).toMatchObject({ ok: true, value: { resume: 'half', place: 'basics.what-counts' } });
    expect((await port.close(done(PASSED))).ok).toBe(true);
    expect(verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lrs.broken).toEqual([]);
  });
});
