import { Scorm12API } from 'scorm-again/scorm12';
import { Scorm2004API } from 'scorm-again/scorm2004';
import { RULES_12, RULES_2004, type Rules } from './strict-lms-rules';

export type StrictVersion = '1.2' | '2004';
type Fields = Record<string, unknown>;

/** What the two versions do not share. */
export interface StrictEngine {
  readonly rules: Rules;
  readonly names: Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError', string>;
  /** Error codes by what was called when. */
  readonly codes: Record<'refused' | 'unknown' | 'again' | 'ended' | 'dependency' | 'gap', string> & {
    readonly before: Record<'get' | 'set' | 'commit' | 'terminate', string>;
    readonly after: Record<'get' | 'set' | 'commit' | 'terminate', string>;
  };
  readonly initialize: () => string;
  readonly terminate: () => string;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => string;
  readonly commit: () => string;
  readonly lastError: () => string;
  readonly load: (data: Fields) => void;
  readonly render: () => unknown;
}

const SETTINGS = {
  mastery_override: false,
  autoCompleteLessonStatus: false,
  selfReportSessionTime: false,
  logLevel: 'NONE',
  uninitializedGetLogLevel: 'NONE',
} as const;

function createEngine12(): StrictEngine {
  const api = new Scorm12API(SETTINGS);
  const notOpen = { get: '301', set: '301', commit: '301', terminate: '301' };
  return {
    rules: RULES_12,
    names: {
      initialize: 'LMSInitialize',
      terminate: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
    },
    codes: {
      refused: '405',
      unknown: '401',
      again: '101',
      ended: '101',
      dependency: '201',
      gap: '201',
      before: notOpen,
      after: notOpen,
    },
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => api.LMSGetLastError(),
    load: (data) => api.loadFromJSON(data),
    render: () => api.renderCommitCMI(true),
  };
}

function createEngine2004(): StrictEngine {
  const api = new Scorm2004API(SETTINGS);
  return {
    rules: RULES_2004,
    names: {
      initialize: 'Initialize',
      terminate: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      lastError: 'GetLastError',
    },
    codes: {
      refused: '406',
      unknown: '401',
      again: '103',
      ended: '104',
      dependency: '408',
      gap: '351',
      before: { get: '122', set: '132', commit: '142', terminate: '112' },
      after: { get: '123', set: '133', commit: '143', terminate: '113' },
    },
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => api.GetLastError(),
    load: (data) => api.loadFromJSON(data),
    render: () => api.renderCommitCMI(true),
  };
}

export const createEngine = (version: StrictVersion): StrictEngine =>
  version === '1.2' ? createEngine12() : createEngine2004();

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (owner: Fields, key: string): Fields => (isFields(owner[key]) ? owner[key] : {});

/**
 * Stored data as the LMS hands them to the next launch. SCORM 2004 RTE 4.2.8 (as Moodle does it): without `suspend` the
 * attempt is over and its data are gone.
 */
export function relaunch(version: StrictVersion, stored: string | null): Fields {
  const parsed: unknown = stored === null ? null : JSON.parse(stored);
  const cmi = isFields(parsed) ? fieldsOf(parsed, 'cmi') : {};
  if (version === '1.2') {
    const { exit, session_time: _time, ...core } = fieldsOf(cmi, 'core');
    const entry = stored === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
    return { cmi: { ...cmi, core: { ...core, entry } } };
  }
  const { exit, session_time: _time, ...rest } = cmi;
  return exit === 'suspend' ? { cmi: { ...rest, entry: 'resume' } } : { cmi: { entry: 'ab-initio' } };
}
