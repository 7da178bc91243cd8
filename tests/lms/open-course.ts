import { vi } from 'vitest';
import { connectCourse, type Connection } from '../../src/app/connect-course';
import { decideLaunch, type SettledLaunch } from '../../src/app/decide-launch';
import { reconcileLaunch } from '../../src/app/reconcile-launch';
import { selectModules, type CourseIndex } from '../../src/content/course-index';
import { chooseRecord } from '../../src/tracking/choose-record';
import type { JournalStore } from '../../src/tracking/journal/journal';
import { bindPageLifecycle } from '../../src/tracking/session/bind-page-lifecycle';
import { createSession, type Session } from '../../src/tracking/session/create-session';
import { deriveStatus, type RecordStatus } from '../../src/tracking/session/derive-status';
import { createSessionClock } from '../../src/tracking/session/session-clock';
import { attendLearner } from '../../src/ui/screens/shell/attend-learner';
import { labCourse, type LabOptions } from './lab-course';
import { createNaiveRecord } from './naive-record';
import type { OpenedLms } from './open-lms';
import { settlePromises } from './pass-time';

/** The course as released, or the textbook adapter in its place: no journal, and only `pagehide` is heard. */
export type CourseKind = 'released' | 'naive';

export interface OpenedCourse extends Pick<Connection, 'actor' | 'rules'> {
  readonly settled: SettledLaunch;
  readonly status: () => RecordStatus;
  /** Lets the page hear an event. */
  readonly hear: (
    name: 'beforeunload' | 'pagehide' | 'visibilitychange' | 'offline' | 'online' | 'scroll',
  ) => void;
  readonly exit: () => void;
  /** The page is gone: nothing of it runs on. */
  readonly stop: () => void;
}

class PageTarget extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

const now = () => Date.now();

/** Runs the clock until a promise has settled. */
async function runUntil<Value>(promise: Promise<Value>): Promise<Value> {
  const state = { isDone: false };
  const done = () => {
    state.isDone = true;
  };
  promise.then(done, done);
  await settlePromises();
  // What is loaded on demand takes more than promises.
  while (!state.isDone) await vi.advanceTimersByTimeAsync(100);
  return promise;
}

async function openSession(
  { window, visit }: OpenedLms,
  page: PageTarget,
  kind: CourseKind,
  { interactions, finish }: LabOptions,
) {
  const clock = createSessionClock(now);
  const profile = visit.version === '1.2' ? ('scorm12' as const) : ('scorm2004-4th' as const);
  if (kind === 'naive') {
    const port = createNaiveRecord(window, visit.version);
    const session = createSession({ port, expectedLms: false, now });
    page.addEventListener('pagehide', () => session.actor.send({ type: 'page.gone' }));
    return session;
  }
  const { port, expectedLms } = await chooseRecord({
    options: { ...labCourse.options, title: null, profile, interactions, finish },
    window,
    page: new EventTarget(),
    search: '',
    openWords: () => Promise.reject(new Error('not asked for')),
    index: labCourse.index,
    sessionSeconds: clock.seconds,
    isOnline: () => visit.page.isOnline,
  });
  const session = createSession({ port, expectedLms, now });
  bindPageLifecycle({ document: page, window: page, session: session.actor, clock, reload: () => undefined });
  return session;
}

/** What the learner gets: state and journal, as the app puts them together. */
async function launch(
  session: Session,
  store: JournalStore,
  kind: CourseKind,
  createSeed: () => number,
  index: CourseIndex,
) {
  const result = await session.opened;
  const opened = result.ok ? result.value : null;
  const reconciled = await reconcileLaunch({
    options: labCourse.options,
    index,
    opened,
    store,
    now,
    createSeed,
    isOver: !result.ok && result.error.code === 'terminated',
    tab: { get: () => null, set: () => undefined, remove: () => undefined },
  });
  const settled = await decideLaunch(reconciled, async () => true);
  return { opened, settled, journal: kind === 'naive' ? null : reconciled.journal };
}

/** Keeps the login of a reader alive, as the header does. */
const attend = ({ actor }: Session, page: EventTarget) =>
  attendLearner({
    page,
    now,
    status: {
      get: () => ({
        ...deriveStatus(actor.getSnapshot()),
        isKept: null,
        elsewhere: null,
        isErased: false,
      }),
      subscribe: (onChange) => {
        const subscription = actor.subscribe(onChange);
        return () => subscription.unsubscribe();
      },
    },
    retry: () => actor.send({ type: 'retry.requested' }),
    onChange: () => undefined,
  });

/** Opens the course in an LMS for one visit; who is asked goes on with what this device kept. */
export async function openCourse(
  lms: OpenedLms,
  store: JournalStore,
  kind: CourseKind,
  createSeed: () => number,
  options = labCourse.options,
): Promise<OpenedCourse> {
  const page = new PageTarget();
  const session = await runUntil(openSession(lms, page, kind, options));
  const index = lms.visit.release === 'early' ? labCourse.earlyIndex : labCourse.index;
  const { opened, settled, journal } = await runUntil(launch(session, store, kind, createSeed, index));
  const { actor, rules } = connectCourse({
    options,
    index: selectModules(index, options.modules),
    session,
    opened,
    journal,
    today: () => 20_783,
    createSeed,
    ...settled,
    wishes: ['en'],
  });
  const leaveAlone = kind === 'naive' ? () => undefined : attend(session, page);
  return {
    actor,
    rules,
    settled,
    status: () => deriveStatus(session.actor.getSnapshot()),
    hear: (name) => {
      if (name === 'visibilitychange') page.visibilityState = 'hidden';
      page.dispatchEvent(new Event(name));
    },
    exit: () => session.actor.send({ type: 'exit.requested' }),
    stop: () => {
      leaveAlone();
      session.actor.stop();
      actor.stop();
    },
  };
}
