import { vi } from 'vitest';
import { createStrictLms } from '../support/strict-lms';
import type { StrictVersion } from '../support/strict-lms-engines';
import type { createFaultBox, Call, Fault } from './faults';
import type { LmsStorage } from './lms-storage';
import { ELEMENTS, readStored } from './stored-record';

const NAMES = {
  '1.2': {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  '2004': {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
  },
} as const;
const LAST_ERROR = { '1.2': 'LMSGetLastError', '2004': 'GetLastError' } as const;
const EXPIRED = {
  '1.2': { initialize: '301', get: '301', set: '301', commit: '301', terminate: '301' },
  '2004': { initialize: '104', get: '123', set: '133', commit: '143', terminate: '113' },
} as const;

/** What the LMS tells of a launch. */
export interface LmsLaunch {
  readonly isReview: boolean;
  /** Whole per cent; null where the LMS sets none. */
  readonly passMark: number | null;
}

function createInitial(version: StrictVersion, { isReview, passMark }: LmsLaunch) {
  const mode = isReview ? 'review' : 'normal';
  const credit = isReview ? 'no-credit' : 'credit';
  return version === '1.2'
    ? {
        cmi: {
          core: { student_id: 'learner', credit, lesson_mode: mode },
          student_data: { mastery_score: passMark === null ? '' : String(passMark) },
        },
      }
    : {
        cmi: {
          learner_id: 'learner',
          credit,
          mode,
          scaled_passing_score: passMark === null ? '' : String(passMark / 100),
        },
      };
}

export interface FaultyLmsInput {
  readonly version: StrictVersion;
  readonly storage: LmsStorage;
  readonly faults: ReturnType<typeof createFaultBox>;
  readonly launch: LmsLaunch;
}

/** The strict LMS, storing into a storage that outlives it. */
function createCore({ version, storage, launch }: FaultyLmsInput) {
  const lms = createStrictLms(version, {
    stored: storage.json(),
    initial: createInitial(version, launch),
  });
  /** Values that were taken, and those of which the LMS believes that it has sent them, in vain. */
  const values = new Map<string, string>();
  const forgotten = new Map<string, string>();
  /** In SCORM 2004 the attempt is over where the exit is lost; where it was never asked for, that is the fault of the course. */
  const exit = { isAsked: false, isTold: false };
  const isExitLost = (call: Call, stored: string): boolean =>
    version === '2004' &&
    (call === 'terminate' ? exit.isTold : exit.isAsked) &&
    readStored(stored, 'cmi.exit') !== 'suspend';
  const lastError = (): string => lms.api[LAST_ERROR[version]]?.() ?? '0';
  return {
    lms,
    lastError,
    perform: (call: Call, args: readonly unknown[], length = Number.POSITIVE_INFINITY): string => {
      const [element = '', value = ''] = args.map(String);
      const answer = lms.api[NAMES[version][call]]?.(...args) ?? '';
      if (answer === 'true' && call === 'set') {
        values.set(element, value);
        if (forgotten.get(element) !== value) forgotten.delete(element);
      }
      const stored = lms.stored();
      // A review leaves the attempt as it is, also where its session ends without "suspend".
      if (answer === 'true' && (call === 'commit' || call === 'terminate') && stored && !launch.isReview)
        storage.store(stored, { forgotten, length, isEnding: isExitLost(call, stored) });
      return answer;
    },
    /** What the course asked for, and whether the LMS says that it was taken. */
    noteSet: (element: unknown, isTold: boolean): void => {
      if (element !== 'cmi.exit') return;
      exit.isAsked = true;
      exit.isTold ||= isTold;
    },
    forget: (): void => {
      // Only of Moodle's player for SCORM 1.2 this is known.
      if (version === '1.2') for (const [element, value] of values) forgotten.set(element, value);
    },
  };
}

const LIST = /\.(?:interactions|objectives)\./;

/** One visit at an LMS that is strict in what it takes, and fails on request. */
export function createFaultyLms(input: FaultyLmsInput) {
  const { version, storage, faults } = input;
  const core = createCore(input);
  const visit = { code: '0', isMarred: false };

  const say = (call: Call, says: string): string => {
    visit.code = says === 'true' ? '0' : says;
    if (says === 'true') return 'true';
    return call === 'get' ? '' : 'false';
  };
  const perform = (...given: Parameters<typeof core.perform>): string => {
    const answer = core.perform(...given);
    visit.code = core.lastError();
    return answer;
  };
  const suffer = (call: Call, args: readonly unknown[], fault: Fault | null): string => {
    if (fault && fault.kind !== 'delay' && fault.kind !== 'cut') visit.isMarred = true;
    switch (fault?.kind) {
      case 'locked':
      case 'drop':
        return say(call, fault.says);
      case 'lose':
        if (fault.forgets) core.forget();
        return say(call, fault.says);
      case 'mumble': {
        const answer = perform(call, args);
        return answer === 'true' ? say(call, '0') : answer;
      }
      case 'throw':
        if (fault.isDone) perform(call, args);
        throw new Error('the LMS throws');
      case 'delay':
        vi.setSystemTime(Date.now() + fault.seconds * 1000);
        return perform(call, args);
      case 'expire':
        return say(call, EXPIRED[version][call]);
      case 'vanish':
        throw new Error('the LMS is gone');
      case 'cut':
      case undefined:
        return perform(call, args, fault?.length);
    }
  };

  return {
    answer: (call: Call, args: readonly unknown[]): string => {
      if (call === 'set') core.noteSet(args[0], false);
      const answer = suffer(call, args, faults.meet(call));
      if (answer !== 'true' && (answer !== 'false' || visit.code !== '0')) return answer;
      if (call === 'set') core.noteSet(args[0], true);
      if (call === 'set' && args[0] === ELEMENTS[version].state) storage.tellTaken();
      if (call === 'commit' || call === 'terminate') storage.tellStored();
      return answer;
    },
    lastError: () => visit.code,
    /** What the strict LMS refused of its own accord. Where a value did not arrive, the list that it belongs to has gaps. */
    listIllegal: () =>
      core.lms.refusals().filter(({ args }) => !visit.isMarred || !LIST.test(String(args[0]))),
  };
}

/** The object that the course finds: each call of the version, handed to `answer`. */
export const createApi = (
  version: StrictVersion,
  answer: (call: Call, args: readonly unknown[]) => string,
  lastError: () => string,
) => {
  const pass =
    (call: Call) =>
    (...args: readonly unknown[]): string =>
      answer(call, args);
  const names = NAMES[version];
  return {
    [names.initialize]: pass('initialize'),
    [names.get]: pass('get'),
    [names.set]: pass('set'),
    [names.commit]: pass('commit'),
    [names.terminate]: pass('terminate'),
    [LAST_ERROR[version]]: lastError,
  };
};
