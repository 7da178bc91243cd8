import type { Result } from '../../content/result';
import type { CourseState } from '../course/course-state';
import { mergeStates } from '../course/merge-states';
import type { ResumeError } from './decode-resume';
import { encodeResume } from './encode-resume';

/** What the record and the journal of this device say together, when a course is launched. */
export type Reconciliation =
  /** The journal has nothing to add; null where there is nothing at all yet. `isProven`: the record has all that the journal has. */
  | { readonly kind: 'agreed'; readonly state: CourseState | null; readonly isProven: boolean }
  /** The record was behind the journal, or could not be read: the state holds both, and is newer than either. */
  | { readonly kind: 'restored'; readonly state: CourseState; readonly cause: 'behind' | 'unreadable' }
  /** The record could not be read, and this device kept nothing. */
  | { readonly kind: 'unreadable' }
  /** Only the learner can tell which is meant: the record is empty, or belongs to another attempt. */
  | { readonly kind: 'undecided'; readonly held: CourseState | null; readonly kept: CourseState };

/** Newer than both, so that it is written, and told from what it was made of. */
const renew = (state: CourseState, ...others: readonly CourseState[]): CourseState => ({
  ...state,
  sequence: Math.max(state.sequence, ...others.map(({ sequence }) => sequence)) + 1,
});

/** Whether the record has all that this device kept, whichever of the two is newer: attempts do not number their states alike. */
function hasAll(held: CourseState, kept: CourseState, courseId: string): boolean {
  const newest = Math.max(held.sequence, kept.sequence);
  const merged = { ...mergeStates({ ...held, sequence: newest }, kept), sequence: held.sequence };
  return encodeResume(merged, courseId) === encodeResume(held, courseId);
}

/**
 * Compares the record with the journal. One attempt is joined piece by piece without a question. An empty record is never filled up in
 * silence: a reset by a trainer looks the same as a loss. Of another attempt nothing is asked where it would add nothing.
 */
export function reconcileRecords(
  held: Result<CourseState, ResumeError>,
  kept: CourseState | null,
  courseId: string,
): Reconciliation {
  if (!held.ok && held.error !== 'empty')
    return kept === null
      ? { kind: 'unreadable' }
      : { kind: 'restored', state: renew(kept), cause: 'unreadable' };
  const state = held.ok ? held.value : null;
  if (kept === null) return { kind: 'agreed', state, isProven: false };
  if (state === null) return { kind: 'undecided', held: null, kept };
  if (state.attemptId !== kept.attemptId)
    return hasAll(state, kept, courseId)
      ? { kind: 'agreed', state, isProven: true }
      : { kind: 'undecided', held: state, kept };
  const merged = mergeStates(state, kept);
  return encodeResume(merged, courseId) === encodeResume(state, courseId)
    ? { kind: 'agreed', state, isProven: true }
    : { kind: 'restored', state: renew(merged, state, kept), cause: 'behind' };
}

/** The state when the learner goes on with what this device kept. What another attempt on record has done is not lost by it. */
export const continueKept = ({ held, kept }: Extract<Reconciliation, { kind: 'undecided' }>): CourseState =>
  held === null
    ? renew(kept)
    : {
        ...renew(mergeStates({ ...kept, sequence: held.sequence + 1 }, held), kept),
        attemptId: kept.attemptId,
      };
