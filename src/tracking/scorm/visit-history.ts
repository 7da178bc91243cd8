import type { Result } from '../../content/result';
import type { RecordError, RecordExamination } from '../record-port';

/** What happened to a record in this visit, as far as its examination tells. */
export function createVisitHistory() {
  let saving: RecordExamination['saving'] = 'nothing';
  let failure: RecordExamination['failure'] = null;
  const note = <Outcome extends Result<undefined, RecordError>>(outcome: Outcome): Outcome => {
    if (!outcome.ok) failure = outcome.error;
    return outcome;
  };
  return {
    /** Remembers a failure; hands the outcome on. */
    note,
    noteSave: <Outcome extends Result<undefined, RecordError>>(outcome: Outcome): Outcome => {
      saving = outcome.ok ? 'saved' : 'failed';
      return note(outcome);
    },
    tell: () => ({ saving, failure }),
  };
}
