import { fromPromise } from 'xstate';
import { succeed, type Result } from '../../content/result';
import type { OpenedRecord, RecordError, RecordPort } from '../record-port';
import type { SessionContext } from './session-context';

/** How a save ended, and when: the machine itself asks no clock. */
export interface SaveOutcome {
  readonly saved: Result<undefined, RecordError>;
  readonly at: number;
}

/** Whatever an adapter throws it should not have. */
export const THREW: RecordError = { code: 'threw', detail: 'the adapter failed' };

/** Said while an answer is still waited for: within ten seconds of a change, one of which it settles. */
export const SLOW: RecordError = { code: 'refused', detail: 'no answer yet' };

/** What a save changes: after a failure everything is to be saved again. */
export const noteOutcome = ({ failures }: Pick<SessionContext, 'failures'>, { saved, at }: SaveOutcome) =>
  saved.ok
    ? { savedAt: at, error: null, failures: 0, isProbe: false }
    : { error: saved.error, failures: failures + 1, isDirty: true };

type SaveInput = Pick<SessionContext, 'port' | 'snapshot' | 'isProbe' | 'now'>;

const stamp = async (saving: Promise<SaveOutcome['saved']>, now: () => number): Promise<SaveOutcome> => ({
  saved: await saving,
  at: now(),
});

/** What the session does to its port; each calls it before its first await. */
export const sessionActors = {
  open: fromPromise<Result<OpenedRecord, RecordError>, RecordPort>(({ input }) => input.open()),
  save: fromPromise<SaveOutcome, SaveInput>(({ input: { port, snapshot, isProbe, now } }) =>
    stamp(snapshot ? port.save(snapshot, isProbe) : Promise.resolve(succeed(undefined)), now),
  ),
  close: fromPromise<SaveOutcome, SaveInput>(({ input: { port, snapshot, now } }) =>
    stamp(port.close(snapshot), now),
  ),
};
