import { succeed } from '../../src/content/result';
import type { InteractionReport, RecordPort, RecordSnapshot } from '../../src/tracking/record-port';
import { OPENED } from '../../src/tracking/testing/script-port';
import type { StrictVersion } from '../support/strict-lms-engines';
import { elementsOf } from './elements';
import type { LmsWindow } from './windows';

const NAMES = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSCommit', 'LMSGetValue', 'LMSSetValue'],
  '2004': ['Initialize', 'Terminate', 'Commit', 'GetValue', 'SetValue'],
} as const;
const WORDS = new Set(['not attempted', 'unknown', 'incomplete', 'completed', 'passed', 'failed']);
const PASS_MARK = 80;

/** What the textbook says an LMS is: every method there, every answer a string. */
type Api = Readonly<Record<string, (...args: readonly string[]) => string>>;

/** Looks in the usual places for whatever is there: that there may be both is in no tutorial. */
function findApi(window: LmsWindow, version: StrictVersion): Api {
  const [first, second] = version === '1.2' ? ['API_1484_11', 'API'] : ['API', 'API_1484_11'];
  const places: readonly (() => unknown)[] = [
    () => window['parent'],
    () => window['top'],
    () => window['opener'],
  ];
  for (const place of places) {
    const around = Object(place());
    const api = Reflect.get(around, first) ?? Reflect.get(around, second);
    if (api) return api;
  }
  throw new Error('no API');
}

/** Five calls, by the names that the API found has. */
function createCalls(window: LmsWindow, version: StrictVersion) {
  const call = (at: 0 | 1 | 2 | 3 | 4, ...args: readonly string[]): string => {
    const api = findApi(window, version);
    const name = 'Initialize' in api ? NAMES['2004'][at] : NAMES['1.2'][at];
    const method = api[name];
    if (!method) throw new Error(name);
    return method(...args);
  };
  const expectTrue = (answer: string, what: string): void => {
    if (answer !== 'true') throw new Error(`${what} was refused`);
  };
  return {
    initialize: () => expectTrue(call(0, ''), 'the start'),
    terminate: () => expectTrue(call(1, ''), 'the end'),
    commit: () => expectTrue(call(2, ''), 'a commit'),
    get: (element: string) => call(3, element).trim(),
    set: (element: string, value: string) => expectTrue(call(4, element, value), element),
  };
}

/** The state among all answers as JSON; what `parseNaiveState` reads. */
interface Stored {
  readonly resume: string;
  readonly answers: readonly InteractionReport[];
}

const NOTHING: Stored = { resume: '', answers: [] };

function parseStored(text: string): Stored {
  const { resume, answers }: Stored = JSON.parse(text);
  return { resume, answers };
}

export function parseNaiveState(text: string): Stored {
  return text === '' ? NOTHING : parseStored(text);
}

const formatResponse = ({ response }: InteractionReport): string => {
  if (response.type === 'numeric') return String(response.value);
  if (response.type === 'fill-in') return response.text;
  if (response.type === 'matching')
    return response.pairs.map(([from, to]) => `option-${from.n}[.]option-${to.n}`).join('[,]');
  return response.options.map(({ n }) => `option-${n}`).join('[,]');
};

const isDone = ({ score }: { readonly score: number | null }) => score !== null && score >= PASS_MARK;
const bestOf = ({ objectives }: RecordSnapshot): { readonly score: number | null } => ({
  score: objectives.find(({ score }) => score !== null)?.score ?? null,
});

type Calls = ReturnType<typeof createCalls>;

/** What it writes and how; `answers` are all so far, the first `told` of them are in the LMS. */
function createNaiveWriter(calls: Calls, version: StrictVersion, answers: readonly InteractionReport[]) {
  const elements = elementsOf(version);
  const is2004 = version === '2004';
  const state = { told: 0 };

  const setAnswer = (report: InteractionReport, n: number): void => {
    const base = `cmi.interactions.${n}`;
    const at = new Date(report.at).toISOString();
    calls.set(`${base}.id`, `question-${report.id}`);
    calls.set(`${base}.type`, report.response.type);
    calls.set(`${base}.${is2004 ? 'timestamp' : 'time'}`, is2004 ? at : at.slice(11, 19));
    calls.set(`${base}.${is2004 ? 'learner_response' : 'student_response'}`, formatResponse(report));
    if (is2004) calls.set(`${base}.description`, report.description);
  };
  return {
    skip: (count: number): void => {
      state.told = count;
    },
    setAnswers: (): void => {
      for (const report of answers.slice(state.told)) {
        setAnswer(report, is2004 ? Number(calls.get('cmi.interactions._count')) : state.told);
        state.told += 1;
      }
      calls.commit();
    },
    setState: ({ resume, place, language }: RecordSnapshot): void => {
      calls.set(elements.place, `language=${language}&place=${place}`);
      calls.set(elements.state, JSON.stringify({ resume, answers }));
      calls.commit();
    },
    setVerdict: ({ score }: { readonly score: number | null }): void => {
      if (score === null) return;
      if (is2004) calls.set(elements.scaled, String(score / 100));
      else {
        calls.set(elements.min, '0');
        calls.set(elements.max, '1');
        calls.set(elements.raw, String(score / 100));
      }
      calls.set(elements.status, 'completed');
      calls.commit();
      calls.set(elements.success, isDone({ score }) ? 'passed' : 'failed');
      calls.commit();
    },
  };
}

/**
 * A SCORM adapter as in a first tutorial. It trusts what the LMS says, keeps everything as JSON, commits after each answer and each
 * group of values, tells each result at once as a share, and leaves the exit for the end. In an LMS that does all that the standard
 * says it loses nothing; every behaviour of the lab must break it.
 */
export function createNaiveRecord(window: LmsWindow, version: StrictVersion): RecordPort {
  const calls = createCalls(window, version);
  const elements = elementsOf(version);
  const is2004 = version === '2004';
  const answers: InteractionReport[] = [];
  const writer = createNaiveWriter(calls, version, answers);
  let mayWrite = true;

  const begin = () => {
    calls.initialize();
    const isFresh = calls.get(elements.entry) === 'ab-initio';
    if (!WORDS.has(calls.get(elements.status))) throw new Error('an unknown status');
    mayWrite = calls.get(elements.mode) === 'normal';
    const score = Number(calls.get(elements.raw));
    // Where there is something to resume there must be a state.
    const held = isFresh ? NOTHING : parseStored(calls.get(elements.state));
    answers.push(...held.answers);
    writer.skip(answers.length);
    return { ...OPENED, resume: held.resume, verdict: { status: 'failed' as const, score } };
  };
  const write = (snapshot: RecordSnapshot): void => {
    if (!mayWrite) return;
    writer.setAnswers();
    writer.setState(snapshot);
    writer.setVerdict(bestOf(snapshot));
  };
  const end = (snapshot: RecordSnapshot): void => {
    if (is2004) calls.set('adl.nav.request', 'exitAll');
    calls.set(elements.exit, isDone(bestOf(snapshot)) ? (is2004 ? 'normal' : 'logout') : 'suspend');
    if (mayWrite) calls.commit();
    write(snapshot);
  };

  return {
    open: async () => succeed(begin()),
    report: (report) => {
      answers.push(report);
      try {
        calls.commit();
      } catch {
        // The next save finds out.
      }
    },
    save: async (snapshot) => {
      write(snapshot);
      return succeed(undefined);
    },
    close: async (snapshot) => {
      if (snapshot) end(snapshot);
      calls.terminate();
      return succeed(undefined);
    },
    examine: async () => {
      throw new Error('a textbook has no page on that');
    },
  };
}
