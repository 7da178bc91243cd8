import { connectCourse } from '../../src/app/connect-course';
import { decideLaunch } from '../../src/app/decide-launch';
import type { LaunchInput } from '../../src/app/launch';
import { reconcileLaunch } from '../../src/app/reconcile-launch';
import type { JournalStore } from '../../src/tracking/journal/journal';
import { createScorm12Record } from '../../src/tracking/scorm12/create-scorm12-record';
import { createScorm2004Record } from '../../src/tracking/scorm2004/create-scorm2004-record';
import { createSession } from '../../src/tracking/session/create-session';
import { deriveStatus } from '../../src/tracking/session/derive-status';
import { fakeTime } from '../histories/fake-time';
import { createStrictLms } from '../support/strict-lms';
import type { StrictVersion } from '../support/strict-lms-engines';
import { createLearner } from './learner';
import type { Release } from './release';

/** The storage of a device. */
interface MemoryStore extends JournalStore {
  /** Puts another state in the place of all that it keeps. */
  readonly replace: (resume: string) => void;
}

/** A learner at one LMS with one device. */
export interface Learning {
  readonly version: StrictVersion;
  /** What the LMS has stored. */
  readonly stored: string | null;
  readonly store: MemoryStore;
}

export function createMemoryStore(): MemoryStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, entry) => void kept.set(key, entry),
    remove: async (key) => void kept.delete(key),
    replace: (resume) => {
      for (const key of kept.keys()) kept.set(key, { resume, keptAt: 0 });
    },
  };
}

const REVIEW = {
  '1.2': { cmi: { core: { lesson_mode: 'review' } } },
  '2004': { cmi: { mode: 'review' } },
} as const;

const RULES = { passMark: 80, attempts: null, failure: 'incomplete', reporting: 'passed' } as const;

let seeds = 0;

/** What record and device say together; who is asked goes on with what the device kept. */
async function settle(input: Omit<LaunchInput, 'isOver' | 'tab' | 'now'>) {
  const tab = { get: () => null, set: () => undefined, remove: () => undefined };
  const found = await reconcileLaunch({ ...input, isOver: false, tab, now: Date.now });
  return { ...(await decideLaunch(found, async () => true)), journal: found.journal };
}

/** One launch of a release, put together as the app does. */
export async function launch(learning: Learning, release: Release, { isReview = false } = {}) {
  const { version, store } = learning;
  const lms = createStrictLms(version, {
    stored: learning.stored,
    ...(isReview && { initial: REVIEW[version] }),
  });
  const create = version === '1.2' ? createScorm12Record : createScorm2004Record;
  const port = create({
    api: lms.api,
    sessionSeconds: () => 60,
    isOnline: () => true,
    isGone: () => false,
    options: { interactions: true, finish: false },
  });
  const session = createSession({ port, expectedLms: false, now: Date.now });
  await fakeTime.settle();
  const result = await session.opened;
  const opened = result.ok ? result.value : null;
  const { index, languages } = release;
  const options = {
    ...RULES,
    identifier: '',
    modules: index.modules.map(({ id }) => id),
    languages,
  };
  const createSeed = () => (seeds += 7919);
  const settled = await settle({ options, index, opened, store, createSeed });
  const connection = connectCourse({
    options,
    index,
    session,
    opened,
    ...settled,
    today: () => 20_783,
    wishes: ['en'],
    createSeed,
  });
  const { actor, rules } = connection;
  return {
    actor,
    rules,
    launchNote: settled.launchNote,
    refusals: () => lms.refusals().map(({ name, args, code }) => `${name} ${args.join(' ')}: ${code}`),
    writes: () => lms.sets().length,
    state: () => actor.getSnapshot().context.state,
    status: () => deriveStatus(session.actor.getSnapshot()).kind,
    learner: createLearner({ connection, release }),
    /** Lets everything be saved, then closes the page; the LMS keeps what it was given. */
    leave: async (): Promise<Learning> => {
      await fakeTime.pass(5000, 1000);
      session.actor.send({ type: 'exit.requested' });
      await fakeTime.pass(1000, 500);
      session.actor.stop();
      actor.stop();
      // What is looked at again is not stored.
      return { version, store, stored: isReview ? learning.stored : lms.stored() };
    },
  };
}

export type Launched = Awaited<ReturnType<typeof launch>>;
