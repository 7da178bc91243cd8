import type { RecordPort } from '../record-port';
import { createScormRecord, type ScormRecordInput } from '../scorm/create-scorm-record';
import type { ScormDialect } from '../scorm/scorm-dialect';
import { formatTimespan } from '../scorm/format-time';
import { planInteraction, planObjective, planState, planVerdict } from './plan-scorm12';
import { readObjective, readScorm12 } from './read-scorm12';

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
  placeElement: 'cmi.core.lesson_location',
  stateElement: 'cmi.suspend_data',
  essentials: [
    'cmi.suspend_data',
    'cmi.core.student_id',
    'cmi.core.lesson_mode',
    'cmi.core.credit',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
  ],
  read: readScorm12,
  // At the end too: a learner who has finished comes back for review and certificate. The standard has no `normal`.
  planExit: (isOver) => ({ element: 'cmi.core.exit', value: isOver ? '' : 'suspend', isOptional: true }),
  planVerdict,
  planState,
  readObjective,
  planObjective,
  planInteraction,
  planSessionTime: (seconds) => ({
    element: 'cmi.core.session_time',
    value: formatTimespan(seconds),
    isOptional: true,
  }),
};

/** The record in an LMS that speaks SCORM 1.2. */
export const createScorm12Record = (input: ScormRecordInput): RecordPort => createScormRecord(SCORM12, input);
