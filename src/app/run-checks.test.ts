// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fail } from '../content/result';
import { sampleOptions } from '../content/testing/sample-options';
import { decodeDiagnosis } from '../diagnosis/decode-diagnosis';
import { encodeDiagnosis } from '../diagnosis/encode-diagnosis';
import type { RecordExamination } from '../tracking/record-port';
import { createSession } from '../tracking/session/create-session';
import { sampleSnapshot } from '../tracking/testing/samples';
import { EXAMINED, scriptPort } from '../tracking/testing/script-port';
import { runChecks } from './run-checks';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'courseOptions');
});

/** Checks a course whose record answers so when it is examined; the last save was refused for want of a network. */
async function check(examine: () => Promise<RecordExamination>) {
  const scripted = scriptPort();
  scripted.script.answer = fail({ code: 'offline', detail: '' });
  const session = createSession({
    port: { ...scripted.port, examine },
    expectedLms: false,
    now: Date.now,
  });
  await vi.advanceTimersByTimeAsync(0);
  session.actor.send({ type: 'record.changed', snapshot: sampleSnapshot() });
  await vi.advanceTimersByTimeAsync(1000);
  const checking = runChecks({ options: sampleOptions, session, language: 'en' });
  await vi.advanceTimersByTimeAsync(10_000);
  return checking;
}

it.each([
  ['never answers', () => new Promise<RecordExamination>(() => undefined)],
  ['fails', () => Promise.reject(new Error('gone'))],
])(
  'without network, and with a record that %s, there is a code that tells what is known',
  async (_, examine) => {
    const found = await check(examine);
    expect(found).toMatchObject({
      session: 'open',
      mode: 'normal',
      saving: 'failed',
      failure: 'offline',
      online: 'offline',
      limit: 'small',
      room: 'untested',
    });
    expect(decodeDiagnosis(encodeDiagnosis(found))).toEqual({ ok: true, value: found });
  },
);

it('what the package says that it needs is compared with the standard, and the state of now as it came back', async () => {
  Reflect.set(window, 'courseOptions', { largestState: 1828 });
  expect(await check(async () => EXAMINED)).toMatchObject({ limit: 'small', need: 2000, room: 'fits' });
  Reflect.set(window, 'courseOptions', { largestState: 5000 });
  expect(await check(async () => EXAMINED)).toMatchObject({ need: 5000, room: 'short' });
  Reflect.set(window, 'courseOptions', { largestState: '1828' });
  expect(await check(async () => EXAMINED)).toMatchObject({ need: 0, room: 'untested' });
});
