import { createCmi5Record } from '../../src/tracking/cmi5/create-cmi5-record';
import {
  createCourseWording,
  type WordingOptions,
  type WordSource,
} from '../../src/tracking/cmi5/course-wording';
import { createUuid } from '../../src/tracking/cmi5/create-uuid';
import { readLaunch } from '../../src/tracking/cmi5/read-launch';
import type { SendRequest } from '../../src/tracking/cmi5/lrs-transport';
import { sendByFetch } from '../../src/tracking/cmi5/send-by-fetch';
import { createSessionKeeper } from '../../src/tracking/cmi5/session-memory';
import type { RecordPort, RecordSnapshot } from '../../src/tracking/record-port';
import { sampleSnapshot } from '../../src/tracking/testing/samples';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import type { Lrs } from '../support/lrs/start-lrs';

/** What a tab of a browser remembers, and what becomes of its page. */
export interface Tab {
  readonly store: Map<string, string>;
  isLeaving: boolean;
  /** The page will not be back in this tab. */
  isFinal: boolean;
  isOnline: boolean;
  seconds: number;
}

export const createTab = (): Tab => ({
  store: new Map(),
  isLeaving: false,
  isFinal: true,
  isOnline: true,
  seconds: 75,
});

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'en/basics/what-counts': {
    'q1.prompt': 'What comes first?',
    'q1.repair': 'Repair',
    'q1.reuse-first': 'Reuse',
  },
  'fr/basics/what-counts': {
    'q1.prompt': 'Par quoi commencer ?',
    'q1.repair': 'Réparer',
    'q1.reuse-first': 'Réutiliser',
  },
  'fr/passport': { 'passport.title': 'Transférer votre progression' },
  'en/course': { title: 'The course', 'module.basics': 'Basics' },
  'fr/course': { title: 'Le cours', 'module.basics': 'Les bases' },
};

/** Words of a lesson at the place of the sample snapshot, and of the course. */
export const SAMPLE_WORDS: WordSource = {
  read: (language, namespace) => Promise.resolve(TEXTS[`${language}/${namespace}`] ?? null),
  locate: (place) => Promise.resolve(place === 'basics.what-counts' ? 'basics/what-counts' : null),
};

export const SAMPLE_OPTIONS: WordingOptions = {
  interactions: true,
  languages: ['en', 'fr'],
  modules: ['basics', 'other'],
  title: null,
};

export interface PageChoices {
  readonly words?: WordSource;
  readonly options?: Partial<WordingOptions>;
  readonly send?: SendRequest;
}

/** The record of a page that was launched at `search` in a tab; another page of the same tab remembers what the first one did. */
export function loadPage(search: string, tab: Tab, choices: PageChoices = {}): RecordPort {
  const { words = SAMPLE_WORDS, send = sendByFetch } = choices;
  const options = { ...SAMPLE_OPTIONS, ...choices.options };
  const launch = readLaunch(search);
  if (!launch.ok) throw new Error(launch.error);
  Object.assign(tab, { isLeaving: false, isFinal: true });
  const store = {
    getItem: (key: string) => tab.store.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.store.set(key, value),
  };
  return createCmi5Record({
    launch: launch.value,
    send,
    keeper: createSessionKeeper(() => store, launch.value),
    departure: { isLeaving: () => tab.isLeaving, isFinal: () => tab.isFinal },
    wording: createCourseWording(options, words),
    options,
    sessionSeconds: () => tab.seconds,
    isOnline: () => tab.isOnline,
    createId: createUuid,
    now: Date.now,
    wait: () => Promise.resolve(),
  });
}

/** A launch in a tab of its own, opened. */
export async function launchIn(lrs: Lrs, choices?: LaunchChoices, page?: PageChoices) {
  const { session, search } = lrs.launch(choices);
  const tab = createTab();
  const port = loadPage(search, tab, page);
  const opened = await port.open();
  return { port, opened, session, search, tab, verbs: () => lrs.verbs(session) };
}

export const PASSED = { status: 'passed', score: 84 } as const;
export const FAILED = { status: 'failed', score: 40 } as const;
export const done = (verdict: RecordSnapshot['verdict'], resume = 'done') =>
  sampleSnapshot({ resume, verdict, progress: 1 });

/** The first statement on record with a verb. */
export const statementOf = (lrs: Lrs, verb: string) =>
  lrs.store.statements.find(({ statement }) => look(statement, 'verb', 'display', 'en') === verb)?.statement;

export const save = async (port: RecordPort, snapshot: RecordSnapshot): Promise<boolean> =>
  (await port.save(snapshot)).ok;
