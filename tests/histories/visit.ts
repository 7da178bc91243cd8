import { connectCourse } from '../../src/app/connect-course';
import { decideLaunch } from '../../src/app/decide-launch';
import { reconcileLaunch } from '../../src/app/reconcile-launch';
import { decodeResume } from '../../src/engine/resume/decode-resume';
import { createCmi5Record } from '../../src/tracking/cmi5/create-cmi5-record';
import { createCourseWording, type WordSource } from '../../src/tracking/cmi5/course-wording';
import { createUuid } from '../../src/tracking/cmi5/create-uuid';
import { readLaunch } from '../../src/tracking/cmi5/read-launch';
import { createSessionKeeper } from '../../src/tracking/cmi5/session-memory';
import { watchDeparture } from '../../src/tracking/cmi5/watch-departure';
import { pauseFor } from '../../src/tracking/pause-for';
import type { OpenedRecord } from '../../src/tracking/record-port';
import { createScorm12Record } from '../../src/tracking/scorm12/create-scorm12-record';
import { createScorm2004Record } from '../../src/tracking/scorm2004/create-scorm2004-record';
import { bindPageLifecycle } from '../../src/tracking/session/bind-page-lifecycle';
import { createSession } from '../../src/tracking/session/create-session';
import { deriveStatus } from '../../src/tracking/session/derive-status';
import { createSessionClock } from '../../src/tracking/session/session-clock';
import type { StrictVersion } from '../support/strict-lms-engines';
import { fakeTime } from './fake-time';
import { createApi, createFaultyLms, type LmsLaunch } from './faulty-lms';
import { createFaultyLrs } from './faulty-lrs';
import { createLearner } from './learner';
import type { World } from './world';

/** The document of a page. */
class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

export interface VisitInput {
  readonly isReview: boolean;
  /** What the learner says where only the learner can tell. */
  readonly continues: boolean;
}

interface Page {
  readonly document: FakeDocument;
  readonly window: EventTarget;
  /** Once it is not, whatever the course still does reaches nothing. */
  isAlive: boolean;
  /** Calls of the LMS until it crashes. */
  fuse: number;
}

/** The fuse of a page grows shorter with each call. */
function burnFuse(page: Page): void {
  page.fuse -= 1;
  if (page.fuse < 0) page.isAlive = false;
}

interface PortInput {
  readonly world: World;
  readonly page: Page;
  readonly launch: LmsLaunch;
  readonly sessionSeconds: () => number;
}

function openScorm(version: StrictVersion, { world, page, launch, sessionSeconds }: PortInput) {
  const { storage, faults, network } = world;
  const lms = createFaultyLms({ version, storage, faults, launch });
  const api = createApi(
    version,
    (call, args) => {
      burnFuse(page);
      if (!page.isAlive) throw new Error('the page is gone');
      world.watchCall(call, args, launch);
      return lms.answer(call, args);
    },
    lms.lastError,
  );
  const create = version === '1.2' ? createScorm12Record : createScorm2004Record;
  const port = create({
    api,
    sessionSeconds,
    isGone: () => false,
    isOnline: () => network.isOnline,
    options: { interactions: true, finish: false },
  });
  return { port, listIllegal: lms.listIllegal };
}

/** Nobody waits for words: the statements go without. */
const NO_WORDS: WordSource = { read: async () => null, locate: async () => null };

function openCmi5({ world, page, launch, sessionSeconds }: PortInput) {
  const { storage, faults, network, lrs, noteState } = world;
  const isOnline = () => network.isOnline;
  const store = createFaultyLrs({
    lrs,
    storage,
    faults,
    launch,
    isOnline,
    noteState,
    isAlive: () => page.isAlive,
    onRequest: () => burnFuse(page),
  });
  const address = readLaunch(store.search);
  if (!address.ok) throw new Error(address.error);
  const options = { ...world.options, interactions: true, title: null };
  const tab = new Map<string, string>();
  const port = createCmi5Record({
    launch: address.value,
    send: store.send,
    keeper: createSessionKeeper(
      () => ({ getItem: (key) => tab.get(key) ?? null, setItem: (key, value) => void tab.set(key, value) }),
      address.value,
    ),
    departure: watchDeparture(page.window, true),
    wording: createCourseWording(options, NO_WORDS),
    options,
    sessionSeconds,
    isOnline,
    createId: createUuid,
    now: Date.now,
    wait: pauseFor,
  });
  return { port, listIllegal: store.listIllegal };
}

/** The LMS and the page of a visit. */
function openPage(world: World, launch: LmsLaunch) {
  const { version, witness } = world;
  const page: Page = {
    document: new FakeDocument(),
    window: new EventTarget(),
    isAlive: true,
    fuse: Infinity,
  };
  const clock = createSessionClock(Date.now);
  const input = { world, page, launch, sessionSeconds: clock.seconds };
  const { port, listIllegal } = version === 'cmi5' ? openCmi5(input) : openScorm(version, input);
  const session = createSession({ port, expectedLms: false, now: Date.now });
  bindPageLifecycle({
    document: page.document,
    window: page.window,
    session: session.actor,
    clock,
    reload: () => witness.report('the page asks to be loaded again'),
  });
  return { page, listIllegal, session };
}

/** Waits for what a launch waits for; null when the page is gone before. */
async function awaitLaunch<Value>(waiting: Promise<Value>, isAlive: () => boolean): Promise<Value | null> {
  const done: { value: Value | null; failure: unknown } = { value: null, failure: null };
  waiting.then(
    (value) => (done.value = value),
    (failure: unknown) => (done.failure = failure),
  );
  await fakeTime.settle();
  for (let tries = 0; tries < 100 && done.value === null && done.failure === null && isAlive(); tries++)
    await fakeTime.pass(100, 100);
  if (done.failure !== null) throw new Error('the launch failed', { cause: done.failure });
  return done.value;
}

interface Found {
  opened: OpenedRecord | null;
  /** What the learner goes on with; null where nothing was asked. */
  choice: 'held' | 'kept' | null;
}

/** What a launch finds, and what the learner says to it. */
async function launchCourse(
  world: World,
  { page, session }: ReturnType<typeof openPage>,
  continues: boolean,
) {
  const { course, options, ledger, createSeed } = world;
  const isAlive = () => page.isAlive;
  /** Several states may wait to be written, so what is written need not be what is shown. */
  const momentOf = (resume: string): number => {
    const written = decodeResume(resume, course.index);
    return written.ok ? ledger.momentOf(written.value.sequence) : ledger.now();
  };
  const found: Found = { opened: null, choice: null };
  const launching = async () => {
    const result = await session.opened;
    found.opened = result.ok ? result.value : null;
    const launch = await reconcileLaunch({
      options,
      index: course.index,
      opened: found.opened,
      isOver: false,
      tab: { get: () => null, set: () => undefined, remove: () => undefined },
      now: Date.now,
      createSeed,
      store: world.device().connect(isAlive, momentOf),
    });
    const settled = await decideLaunch(launch, async () => {
      found.choice = continues ? 'kept' : 'held';
      return continues;
    });
    return { journal: launch.journal, ...settled };
  };
  const launched = await awaitLaunch(launching(), isAlive);
  return { ...found, launched: page.isAlive ? launched : null };
}

/** One launch of the course, put together as the app does. Null when the page was gone before the course was shown. */
export async function beginVisit(world: World, { continues, isReview }: VisitInput) {
  const { course, options, ledger, createSeed } = world;
  const device = world.device();
  const removals = device.removals();
  const known = {
    changes: device.changes(),
    moment: device.moment(),
    damages: world.storage.damages(),
  };
  const opening = openPage(world, { isReview, passMark: world.passMark });
  const { opened, choice, launched } = await launchCourse(world, opening, continues);
  if (choice === 'held') device.book.length = 0;
  else if (device.removals() > removals) ledger.moveToLms(device, known.changes, known.damages);
  if (!launched) return null;
  const { session } = opening;
  world.isBusy = true;
  const connection = connectCourse({
    options,
    index: course.index,
    session,
    opened,
    ...launched,
    today: () => 20_783,
    wishes: ['en'],
    createSeed,
  });
  world.isBusy = false;
  const { actor, keeper } = connection;
  return {
    ...opening,
    opened,
    choice,
    known,
    learner: createLearner({ course, connection, createSeed }),
    state: () => actor.getSnapshot().context.state,
    status: () => ({ ...deriveStatus(session.actor.getSnapshot()), isKept: keeper.isKept() }),
    subscribe: (onChange: () => void): void => {
      session.actor.subscribe(onChange);
      keeper.subscribe(onChange);
      actor.subscribe(onChange);
    },
  };
}

export type Visit = NonNullable<Awaited<ReturnType<typeof beginVisit>>>;
