import type { RecordPort } from '../record-port';
import { createScormRecord, type ScormRecordInput } from '../scorm/create-scorm-record';
import type { ScormDialect } from '../scorm/scorm-dialect';
import { formatTimespan } from '../scorm/format-time';
import { planInteraction, planObjective, planState, planVerdict } from './plan-scorm12';
import { readScorm12 } from './read-scorm12';

const SCORM12: ScormDialect = {
  standard: 'scorm12',
  names: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  statusElement: 'cmi.core.lesson_status',
  read: readScorm12,
  // At the end too: a learner who has finished comes back for review and certificate.
  planExit: () => ({ element: 'cmi.core.exit', value: 'suspend', isOptional: true }),
  planVerdict,
  planState,
  planObjective,
  planInteraction,
  planSessionTime: (seconds) => ({
    element: 'cmi.core.session_time',
    value: formatTimespan(seconds),
    isOptional: true,
  }),
  // Write only in this version: the course counts for itself.
  countInteractions: () => null,
};

/** The record in an LMS that speaks SCORM 1.2. */
export const createScorm12Record = (input: ScormRecordInput): RecordPort => createScormRecord(SCORM12, input);
