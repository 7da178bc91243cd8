import type { Result } from '../../content/result';
import type { CourseState } from '../course/course-state';
import type { ResumeError } from './decode-resume';

/** What the record and the journal of this device say together when the course is launched. */
export type Reconciliation =
  /** The journal has nothing to add; null where there is nothing at all yet. `isProven`: the record has all that the journal has. */
  | { readonly kind: 'agreed'; readonly state: CourseState | null; readonly isProven: boolean }
  /** The record was behind the journal, or could not be read: the state holds both, and is newer than either. */
  | { readonly kind: 'restored'; readonly state: CourseState; readonly cause: 'behind' | 'unreadable' }
  /** The record could not be read, and this device kept nothing. */
  | { readonly kind: 'unreadable' }
  /** A newer course wrote the record, which must stay as it is. */
  | { readonly kind: 'newer' }
  /** Only the learner can choose: the record is empty, or belongs to another attempt. */
  | { readonly kind: 'undecided'; readonly held: CourseState | null; readonly kept: CourseState };

/** What the record says where this device kept nothing, or the same (`isProven`). */
export function trustRecord(held: Result<CourseState, ResumeError>, isProven: boolean): Reconciliation {
  if (held.ok) return { kind: 'agreed', state: held.value, isProven };
  if (held.error === 'newer') return { kind: 'newer' };
  return held.error === 'empty' ? { kind: 'agreed', state: null, isProven: false } : { kind: 'unreadable' };
}
