import type { RecordStatus } from '../../../tracking/session/derive-status';

type Reason = Extract<RecordStatus, { kind: 'not-recorded' }>['reason'];

/** Which words explain why nothing is recorded: those for the causes a learner can act on, else the general ones. */
export function nameReason(reason: Reason): 'review' | 'no-lms' | 'terminated' | 'failed' {
  if (reason === 'review' || reason === 'terminated') return reason;
  return reason === 'no-api' ? 'no-lms' : 'failed';
}
