import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendRequest } from '../../src/tracking/cmi5/lrs-transport';
import { sendByFetch } from '../../src/tracking/cmi5/send-by-fetch';
import { sampleInteraction, sampleSnapshot } from '../../src/tracking/testing/samples';
import { describeFailure } from '../../src/tracking/scorm/describe-failure';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { PASSED, done, launchIn, save } from './open-record';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());
const launch = (choices?: LaunchChoices) => launchIn(lrs, choices);

describe('a record that does not answer as it should', () => {
  it.each([500, 503, 429, 'drop'] as const)('is told the same again after %s, once', async (answer) => {
    const { port, verbs } = await launch();
    await save(port, sampleSnapshot());
    Object.assign(lrs.faults, { answer, resource: '' });
    port.report(sampleInteraction());
    expect(await save(port, done(PASSED))).toBe(false);
    expect(await save(port, done(PASSED))).toBe(false);
    Object.assign(lrs.faults, { answer: null });
    expect(await save(port, done(PASSED))).toBe(true);
    expect(verbs()).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed']);
    expect(lrs.broken).toEqual([]);
  });

  it('but has stored what was sent, holds it once', async () => {
    const { port, verbs } = await launch();
    await save(port, sampleSnapshot());
    Object.assign(lrs.faults, { answer: 'drop', resource: 'statements', losesAnswer: true });
    expect(await save(port, done(PASSED))).toBe(false);
    Object.assign(lrs.faults, { answer: null, losesAnswer: false });
    expect(await save(port, done(PASSED))).toBe(true);
    expect(verbs()).toEqual(['initialized', 'progressed', 'completed', 'passed']);
    expect(lrs.broken).toEqual([]);
  });

  it('is asked again at the start, and a state that cannot be read is not taken for none', async () => {
    Object.assign(lrs.faults, { answer: 503, resource: 'activities/state' });
    const { opened } = await launch();
    expect(opened).toMatchObject({ ok: false, error: { code: 'refused', detail: 'launch data: 503' } });
    expect(lrs.requests.filter((request) => request === 'GET activities/state')).toHaveLength(6);
  });

  it('is searched again where a search fails for a moment, so that nothing is said twice', async () => {
    const first = await launch();
    await save(first.port, done(PASSED));
    lrs.store.documents.clear();
    const busy = { times: 2 };
    const send: SendRequest = async (request) => {
      if (request.method !== 'GET' || !request.url.includes('/statements?')) return sendByFetch(request);
      busy.times -= 1;
      return busy.times >= 0 ? { status: 503, text: '' } : sendByFetch(request);
    };
    const { port, verbs } = await launchIn(lrs, {}, { send });
    await save(port, done(PASSED));
    expect(busy.times).toBeLessThan(0);
    expect(verbs()).not.toContain('completed');
    expect(lrs.broken).toEqual([]);
  });

  it('because the token expired fails as expired', async () => {
    const { port, session } = await launch();
    await save(port, sampleSnapshot());
    session.isExpired = true;
    expect(await port.save(done(PASSED))).toMatchObject({ ok: false, error: { code: 'expired' } });
    expect(await port.close(done(PASSED))).toMatchObject({ ok: false, error: { code: 'expired' } });
  });

  it('is not called without a network; an end without one may be tried again', async () => {
    const { port, tab, verbs } = await launch();
    await save(port, sampleSnapshot());
    tab.isOnline = false;
    const asked = lrs.requests.length;
    expect(await port.save(done(PASSED))).toMatchObject({ error: { code: 'offline' } });
    expect(await port.close(done(PASSED))).toMatchObject({ error: { code: 'offline' } });
    expect(lrs.requests).toHaveLength(asked);
    tab.isOnline = true;
    expect((await port.close(done(PASSED))).ok).toBe(true);
    expect(verbs().at(-1)).toBe('terminated');
  });
});

describe('a page that is closed', () => {
  it('sends all that is new before anything is waited for, the end last', async () => {
    const { port, tab, verbs } = await launch();
    await save(port, sampleSnapshot());
    tab.isLeaving = true;
    port.report(sampleInteraction());
    expect((await port.close(done(PASSED, 'last'))).ok).toBe(true);
    expect(verbs().slice(-4)).toEqual(['answered', 'completed', 'passed', 'terminated']);
    expect([...lrs.store.documents.values()][0]).toContain('"last"');
    expect(lrs.broken).toEqual([]);
  });

  it('sends it so that it outlives the page, and so nothing else', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch');
    const listKept = () =>
      fetching.mock.calls.map(([, request]) => `${request?.method} ${request?.keepalive}`);
    const { port, tab } = await launch();
    await save(port, sampleSnapshot());
    expect(listKept().filter((sent) => !sent.endsWith(' false'))).toEqual([]);
    fetching.mockClear();
    tab.isLeaving = true;
    await port.close(done(PASSED, 'last'));
    expect(listKept().slice(0, 2).toSorted()).toEqual(['POST true', 'PUT true']);
    expect(listKept().filter((sent) => !sent.endsWith(' true'))).toEqual([]);
    fetching.mockRestore();
  });

  it('leaves out answers rather than its end when there is more than a browser sends', async () => {
    const { port, tab, verbs } = await launch();
    await save(port, sampleSnapshot());
    tab.isLeaving = true;
    const description = 'long '.repeat(200);
    for (let n = 0; n < 60; n += 1) port.report(sampleInteraction({ id: `basics_q${n}`, description }));
    expect((await port.close(done(PASSED))).ok).toBe(true);
    expect(verbs().slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    const answers = verbs().filter((verb) => verb === 'answered').length;
    expect(answers).toBeGreaterThan(5);
    expect(answers).toBeLessThan(60);
  });

  it('does nothing more after its end', async () => {
    const { port } = await launch();
    await port.close(null);
    const asked = lrs.requests.length;
    expect((await port.save(done(PASSED))).ok).toBe(false);
    expect((await port.close(done(PASSED))).ok).toBe(true);
    expect(lrs.requests).toHaveLength(asked);
  });
});

describe('a record that is examined', () => {
  it('is as it was: the document is written once more and read', async () => {
    const { port } = await launch();
    await save(port, sampleSnapshot());
    const held = [...lrs.store.documents.values()];
    expect(await port.examine()).toEqual({
      standard: 'cmi5',
      session: 'open',
      mode: 'normal',
      saving: 'saved',
      state: 'same',
      readBack: 'same',
      failure: null,
    });
    expect([...lrs.store.documents.values()]).toEqual(held);
  });

  it('tells what failed, by its part and number', async () => {
    const { port } = await launch();
    Object.assign(lrs.faults, { answer: 500, resource: 'activities/state' });
    await save(port, sampleSnapshot());
    const { failure, ...found } = await port.examine();
    expect(found).toMatchObject({ saving: 'failed', readBack: 'refused' });
    expect(failure && describeFailure(failure)).toEqual({ code: 'refused', part: 'state', errorNumber: 500 });
  });
});
