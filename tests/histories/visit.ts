import { connectCourse } from '../../src/app/connect-course';
import { decideLaunch } from '../../src/app/decide-launch';
import { reconcileLaunch } from '../../src/app/reconcile-launch';
import { decodeResume } from '../../src/engine/resume/decode-resume';
import type { OpenedRecord } from '../../src/tracking/record-port';
import { createScorm12Record } from '../../src/tracking/scorm12/create-scorm12-record';
import { createScorm2004Record } from '../../src/tracking/scorm2004/create-scorm2004-record';
import { bindPageLifecycle } from '../../src/tracking/session/bind-page-lifecycle';
import { createSession } from '../../src/tracking/session/create-session';
import { deriveStatus } from '../../src/tracking/session/derive-status';
import { createSessionClock } from '../../src/tracking/session/session-clock';
import { fakeTime } from './fake-time';
import { createApi, createFaultyLms, type LmsLaunch } from './faulty-lms';
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

/** The LMS and the page of a visit. Once it is not alive, whatever the course still does reaches nothing. */
function openPage(world: World, launch: LmsLaunch) {
  const { version, storage, faults, witness, network } = world;
  const page = { document: new FakeDocument(), window: new EventTarget(), isAlive: true, fuse: Infinity };
  const lms = createFaultyLms({ version, storage, faults, launch });
  const api = createApi(
    version,
    (call, args) => {
      page.fuse -= 1;
      if (page.fuse < 0) page.isAlive = false;
      if (!page.isAlive) throw new Error('the page is gone');
      world.watchCall(call, args, launch);
      return lms.answer(call, args);
    },
    lms.lastError,
  );
  const clock = createSessionClock(Date.now);
  const create = version === '1.2' ? createScorm12Record : createScorm2004Record;
  const port = create({
    api,
    sessionSeconds: clock.seconds,
    isGone: () => false,
    isOnline: () => network.isOnline,
    options: { interactions: true, finish: false },
  });
  const session = createSession({ port, expectedLms: false, now: Date.now });
  bindPageLifecycle({
    document: page.document,
    window: page.window,
    session: session.actor,
    clock,
    reload: () => witness.report('the page asks to be loaded again'),
  });
  return { page, lms, session };
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
