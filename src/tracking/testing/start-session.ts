import { vi } from 'vitest';
import { fail } from '../../content/result';
import type { RecordErrorCode } from '../record-port';
import { createSession } from '../session/create-session';
import { deriveStatus } from '../session/derive-status';
import { sampleSnapshot } from './samples';
import { scriptPort } from './script-port';

export const refuse = (code: RecordErrorCode) => fail({ code, detail: '' });
export const FIRST = sampleSnapshot({ resume: '1a' });
export const SECOND = sampleSnapshot({ resume: '1b' });
export const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A session on a port that the test answers for; the clock is that of the test. */
export async function startSession(scripted = scriptPort(), expectedLms = false) {
  const session = createSession({ port: scripted.port, expectedLms, now: () => Date.now() });
  await wait(0);
  return {
    ...scripted,
    ...session,
    change: (snapshot = FIRST) => session.actor.send({ type: 'record.changed', snapshot }),
    send: (
      type:
        | 'page.hidden'
        | 'page.leaving'
        | 'page.gone'
        | 'exit.requested'
        | 'retry.requested'
        | 'network.lost'
        | 'network.returned',
    ) => session.actor.send({ type }),
    status: () => deriveStatus(session.actor.getSnapshot()),
  };
}
