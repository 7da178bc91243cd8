import type { RecordPort } from '../record-port';
import { createScormRecord, type ScormRecordInput } from '../scorm/create-scorm-record';
import { formatDuration } from '../scorm/format-time';
import type { ScormDialect } from '../scorm/scorm-dialect';
import { planInteraction, planObjective, planState, planVerdict } from './plan-scorm2004';
import { readObjective, readScorm2004 } from './read-scorm2004';

const SCORM2004: ScormDialect = {
  standard: 'scorm2004',
  names: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  statusElement: 'cmi.completion_status',
  placeElement: 'cmi.location',
  stateElement: 'cmi.suspend_data',
  essentials: [
    'cmi.suspend_data',
    'cmi.learner_id',
    'cmi.mode',
    'cmi.credit',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.score.scaled',
  ],
  read: readScorm2004,
  // RTE 4.2.8: with any other word the attempt ends and its data are gone at the next launch.
  planExit: (isOver) => ({ element: 'cmi.exit', value: isOver ? 'normal' : 'suspend', isOptional: true }),
  planVerdict,
  planState,
  readObjective,
  planObjective,
  planInteraction,
  planSessionTime: (seconds) => ({
    element: 'cmi.session_time',
    value: formatDuration(seconds),
    isOptional: true,
  }),
};

/** The record in an LMS that speaks SCORM 2004, third and fourth edition alike. */
export const createScorm2004Record = (input: ScormRecordInput): RecordPort =>
  createScormRecord(SCORM2004, input);
