import type { SavedState } from '../course-access';

type NotRecorded = Extract<SavedState, { kind: 'not-recorded' }>;

/** Which words explain why nothing is recorded: those for the causes a learner can act on, else the general ones. */
export function nameReason({
  reason,
  isKept,
}: NotRecorded): 'review' | 'newer' | 'no-lms' | 'terminated' | 'terminated-kept' | 'failed' {
  if (reason === 'terminated') return isKept ? 'terminated-kept' : reason;
  if (reason === 'review' || reason === 'newer') return reason;
  return reason === 'no-api' ? 'no-lms' : 'failed';
}
