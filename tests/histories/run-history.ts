import type { CourseState } from '../../src/engine/course/course-state';
import { isEveryLessonDone } from '../../src/engine/course/derive-done';
import { FINE } from './device';
import { fakeTime } from './fake-time';
import type { History, Relaunch, Step } from './history';
import { expectNothingLost } from './ledger';
import { beginVisit, type Visit } from './visit';
import { createWorld, type World } from './world';

/** A launch at which nothing goes wrong. */
export const CALM: Relaunch = {
  ending: 'gone',
  isElsewhere: false,
  isLastLost: false,
  damage: 'none',
  device: FINE,
  fault: null,
  isReview: false,
  continues: true,
};

interface Watched extends Visit {
  /** Notes what the learner sees now. */
  readonly look: () => void;
}

/** Notes what the header says, at every moment at which a learner can see it. */
function watch(world: World, visit: Visit): Watched {
  const { ledger, storage, witness } = world;
  const device = world.device();
  let last = visit.state();
  const look = () => {
    if (!visit.page.isAlive) return;
    const state = visit.state();
    if (state !== last) {
      expectNothingLost(last, state, [last, state], witness.report);
      ledger.show(state);
      last = state;
    }
    if (world.isBusy) return;
    const status = visit.status();
    const isSafe =
      status.kind === 'saved' ||
      status.kind === 'cut-off' ||
      (status.kind === 'closed' && status.error === null);
    if (isSafe && visit.opened?.mode === 'normal' && storage.isHonest()) ledger.noteSaved(storage.damages());
    if (status.isKept) ledger.noteKept(device);
  };
  visit.subscribe(look);
  look();
  return { ...visit, look };
}

/** What a launch found: whatever was promised is there. */
function checkLaunch(world: World, { state, opened, choice, known }: Visit): void {
  const { ledger, storage } = world;
  const device = world.device();
  const isReadable = opened?.mode === 'normal' && !device.isBlocked() && choice !== 'held';
  const moments = [opened && storage.moment(), isReadable ? known.moment : null].flatMap(
    (moment) => moment ?? [],
  );
  if (opened)
    ledger.expectAll(state(), {
      damages: known.damages,
      device: isReadable ? device : null,
      changes: known.changes,
      moments,
      isChosen: choice !== null,
    });
  ledger.show(state(), moments);
}

/** Ends a visit and begins the next; null when the page was gone before the course was shown. */
async function relaunch(world: World, visit: Visit | null, launch: Relaunch): Promise<Watched | null> {
  const { storage, faults, network, witness } = world;
  if (visit) {
    if (launch.ending === 'gone' && visit.page.isAlive) leavePage(visit);
    visit.page.isAlive = false;
    for (const call of visit.listIllegal()) witness.report('something illegal was written', call);
  }
  await fakeTime.settle();
  fakeTime.drop();
  if (launch.isLastLost) world.device().loseLast();
  if (launch.isElsewhere) world.changeDevice();
  if (launch.damage === 'reset') storage.reset();
  if (typeof launch.damage === 'number') storage.spoil(launch.damage);
  network.isOnline = true;
  world.device().setMood(launch.device);
  faults.begin(launch.fault);
  const next = await beginVisit(world, launch);
  if (!next) return null;
  checkLaunch(world, next);
  return watch(world, next);
}

function leavePage({ page }: Visit): void {
  page.window.dispatchEvent(new Event('beforeunload'));
  page.window.dispatchEvent(new Event('pagehide'));
  turnPage(page, 'hidden');
}

function turnPage({ document }: Visit['page'], to: DocumentVisibilityState): void {
  document.visibilityState = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

async function takeStep(
  world: World,
  visit: Watched,
  step: Exclude<Step, { step: 'relaunch' }>,
): Promise<void> {
  const { network, faults } = world;
  const { page, session, learner } = visit;
  switch (step.step) {
    case 'act':
      // A course that is closed, or being closed, shows nothing but that.
      if (['closing', 'closed'].includes(visit.status().kind)) return;
      world.isBusy = true;
      learner.do(step);
      world.isBusy = false;
      return visit.look();
    case 'wait':
      return fakeTime.pass(step.seconds * 1000, step.seconds > 5 ? 1000 : 250);
    case 'network':
      network.isOnline = step.isOnline;
      page.window.dispatchEvent(new Event(step.isOnline ? 'online' : 'offline'));
      return;
    case 'fault':
      return faults.set(step.fault);
    case 'device':
      return world.device().setMood(step.mood);
    case 'hide':
      return turnPage(page, 'hidden');
    case 'show':
      return turnPage(page, 'visible');
    case 'leave':
      page.window.dispatchEvent(new Event('beforeunload'));
      return;
    case 'exit':
      return session.actor.send({ type: 'exit.requested' });
    case 'retry':
      return session.actor.send({ type: 'retry.requested' });
    case 'fuse':
      page.fuse = step.calls;
  }
}

/** With an LMS, a device and a network that work, all that is shown gets to the LMS; the answer is what it then holds. */
async function expectRecovery(world: World, visit: Visit | null): Promise<CourseState | undefined> {
  const { course, storage, witness } = world;
  const next = await relaunch(world, visit, CALM);
  await fakeTime.pass(5000, 1000);
  const status = next?.status();
  if (!next || status?.kind !== 'saved') {
    witness.report('a calm visit is not saved', status);
    return undefined;
  }
  const state = next.state();
  const graded = course.index.modules.filter(({ hasQuiz }) => hasQuiz);
  const final = graded.filter(({ id }) => id === 'capstone');
  const results = (final.length > 0 ? final : graded).map(({ n }) => state.modules.get(n)?.quiz.best ?? -1);
  const isDone = course.index.modules.every((module) => isEveryLessonDone(state, module));
  const score = Math.min(...results);
  const { completion, success, score: held } = storage.standing();
  const isPassed = isDone && results.length > 0 && score >= (next.opened?.passMark || world.options.passMark);
  // In cmi5 a registration is passed once, and with the score of then.
  const isScored = world.version === 'cmi5' || held >= score;
  if (isPassed && (success < 2 || !isScored)) witness.report('a pass is not on record', [score, held]);
  if (isDone && results.length === 0 && completion < 1) witness.report('a completion is not on record');
  const last = await relaunch(world, next, { ...CALM, device: { ...FINE, isBlocked: true } });
  return last?.state();
}

async function takeSteps(world: World, steps: readonly Step[]): Promise<Watched | null> {
  const { witness } = world;
  let visit = await relaunch(world, null, CALM);
  for (const step of steps) {
    if (step.step === 'relaunch') visit = await relaunch(world, visit, step);
    else if (visit) await takeStep(world, visit, step);
    await fakeTime.settle();
    witness.settle();
    if (!visit?.page.isAlive) visit = await relaunch(world, visit, { ...CALM, ending: 'crash' });
    witness.settle();
  }
  return visit;
}

/** Takes a history step by step; rejects with the first promise that is broken. What the LMS holds in the end is the answer. */
export async function runHistory(history: History): Promise<CourseState | undefined> {
  const world = createWorld(history);
  const { witness } = world;
  const noteRejection = (reason: unknown): void => witness.report('a rejection is unhandled', String(reason));
  process.on('unhandledRejection', noteRejection);
  try {
    fakeTime.begin();
    const visit = await takeSteps(world, history.steps);
    const held = await expectRecovery(world, visit);
    witness.settle();
    return held;
  } finally {
    process.off('unhandledRejection', noteRejection);
  }
}
