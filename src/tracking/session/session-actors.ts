import { fromPromise } from 'xstate';
import { succeed, type Result } from '../../content/result';
import type { OpenedRecord, RecordError, RecordPort } from '../record-port';
import type { SessionContext } from './session-context';

/** How a save ended, and when: the machine itself asks no clock. */
export interface SaveOutcome {
  readonly saved: Result<undefined, RecordError>;
  readonly at: number;
}

type SaveInput = Pick<SessionContext, 'port' | 'snapshot' | 'now'>;

const stamp = async (saving: Promise<SaveOutcome['saved']>, now: () => number): Promise<SaveOutcome> => ({
  saved: await saving,
  at: now(),
});

/** What the session does to its port; each calls it before its first await. */
export const sessionActors = {
  open: fromPromise<Result<OpenedRecord, RecordError>, RecordPort>(({ input }) => input.open()),
  save: fromPromise<SaveOutcome, SaveInput>(({ input: { port, snapshot, now } }) =>
    stamp(snapshot ? port.save(snapshot) : Promise.resolve(succeed(undefined)), now),
  ),
  close: fromPromise<SaveOutcome, SaveInput>(({ input: { port, snapshot, now } }) =>
    stamp(port.close(snapshot), now),
  ),
};
