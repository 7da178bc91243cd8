import type { Result } from '../../content/result';
import type { CourseState } from '../course/course-state';
import { mergeStates } from '../course/merge-states';
import type { ResumeError } from './decode-resume';
import { encodeResume } from './encode-resume';
import type { Reconciliation } from './trust-record';

/** The state with a sequence number above all of these, so that it counts as the newest and is written. */
const renew = (state: CourseState, ...others: readonly CourseState[]): CourseState => ({
  ...state,
  sequence: Math.max(state.sequence, ...others.map(({ sequence }) => sequence)) + 1,
});

/** Whether the record has all that this device kept. Sequence numbers of two attempts cannot be compared, so both count as equally new. */
function hasAll(held: CourseState, kept: CourseState, courseId: string): boolean {
  const newest = Math.max(held.sequence, kept.sequence);
  const merged = { ...mergeStates({ ...held, sequence: newest }, kept), sequence: held.sequence };
  return encodeResume(merged, courseId) === encodeResume(held, courseId);
}

/**
 * Compares the record with the journal of this device.
 * - The same attempt: both are merged without a question.
 * - An empty record: the learner is asked, as a reset by a trainer looks the same as a loss.
 * - Another attempt: the learner is asked, unless the journal would add nothing.
 */
export function reconcileRecords(
  held: Result<CourseState, ResumeError>,
  kept: CourseState,
  courseId: string,
): Reconciliation {
  if (!held.ok)
    return held.error === 'empty'
      ? { kind: 'undecided', held: null, kept }
      : { kind: 'restored', state: renew(kept), cause: 'unreadable' };
  const state = held.value;
  if (state.attemptId !== kept.attemptId)
    return hasAll(state, kept, courseId)
      ? { kind: 'agreed', state, isProven: true }
      : { kind: 'undecided', held: state, kept };
  const merged = mergeStates(state, kept);
  return encodeResume(merged, courseId) === encodeResume(state, courseId)
    ? { kind: 'agreed', state, isProven: true }
    : { kind: 'restored', state: renew(merged, state, kept), cause: 'behind' };
}

/** The state to go on with when the learner chooses what this device kept. The work of the attempt on record is merged into it. */
export const continueKept = ({ held, kept }: Extract<Reconciliation, { kind: 'undecided' }>): CourseState =>
  held === null
    ? renew(kept)
    : {
        ...renew(mergeStates({ ...kept, sequence: held.sequence + 1 }, held), kept),
        attemptId: kept.attemptId,
      };
