import type { CourseState } from '../../src/engine/course/course-state';
import type { JournalStore } from '../../src/tracking/journal/journal';
import { createLearner, type Learner } from './create-learner';
import { createVisitCheck } from './create-visit-check';
import { labCourse, type LabOptions } from './lab-course';
import { listLosses, listUnbuilt } from './list-losses';
import { openCourse, type OpenedCourse } from './open-course';
import { openLms, type Lms, type OpenedLms } from './open-lms';
import { passTime, settlePromises } from './pass-time';
import { VISITS, type VisitName } from './quirk';
import type { ReleaseName } from './render-package';
import type { Run } from './run';

/** What a learner does in a visit: before its first saves, then, then at last, with no time left to save it by the clock. */
type Script = readonly [
  first: (learner: Learner) => void,
  then: (learner: Learner) => void,
  last: (learner: Learner) => void,
];
const nothing = () => undefined;

const SCRIPTS: Readonly<Record<VisitName, Script>> = {
  peek: [nothing, nothing, nothing],
  begin: [
    (learner) => learner.takeLesson(0),
    (learner) => {
      learner.speak('fr');
      learner.answerFirst(1);
    },
    (learner) => learner.takeLesson(2),
  ],
  fail: [
    (learner) => {
      for (const at of [1, 3, 4, 5]) learner.takeLesson(at);
    },
    (learner) => {
      learner.takeLesson(6);
      learner.takeQuiz(11, 6);
    },
    (learner) => learner.openLesson(3),
  ],
  pass: [
    (learner) => learner.openLesson(4),
    (learner) => {
      learner.takeQuiz(22, 1);
      learner.takeQuiz(33, 4);
    },
    (learner) => learner.speak('en'),
  ],
  look: [
    (learner) => learner.openLesson(5),
    (learner) => learner.openLesson(6),
    (learner) => learner.openLesson(4),
  ],
  check: [(learner) => learner.openLesson(0), (learner) => learner.speak('fr'), nothing],
};

/** Long enough for some LMSs to log out who does nothing. Minutes. */
const IDLE = 25;
const SETTLING = 3000;
/** Also where the first tries fail. */
const LONG_SETTLING = 30_000;

export const createMemoryStore = (): JournalStore => {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, entry) => void kept.set(key, entry),
    remove: async (key) => void kept.delete(key),
  };
};

function createSeeds() {
  let last = 1000;
  return () => ++last;
}

async function leave({ visit: { page, name }, end }: OpenedLms, course: OpenedCourse, ending: Run['ending']) {
  if (ending === 'closed') {
    if (name === 'pass') course.exit();
    page.phase = 'leaving';
    course.hear('beforeunload');
    page.phase = 'going';
    course.hear('pagehide');
    course.hear('visibilitychange');
  }
  // The device may finish what it writes.
  await settlePromises();
  course.stop();
  end();
}

const MINUTE = 60_000;

/** A learner who does nothing, or reads on. */
async function passMinutes(course: OpenedCourse, minutes: number, isRead: boolean): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    if (isRead) course.hear('scroll');
    await passTime(MINUTE, MINUTE);
  }
}

/** What happens between the first saves of a visit and its last seconds. */
async function goOn({ quirks }: Run, opened: OpenedLms, course: OpenedCourse, act: () => void) {
  const { page, name } = opened.visit;
  const losesNetwork = quirks.some(({ losesNetworkIn }) => losesNetworkIn === name);
  page.isMidway = true;
  const isRead = quirks.some(({ isReadMeanwhile }) => isReadMeanwhile);
  await passMinutes(course, IDLE, isRead);
  if (losesNetwork) {
    page.isOnline = false;
    course.hear('offline');
  }
  act();
  await passTime(SETTLING);
  if (!losesNetwork) return;
  page.isOnline = true;
  course.hear('online');
  await passTime(SETTLING);
}

/** The package that the LMS has at a visit. */
const chooseRelease = ({ quirks }: Run, name: VisitName): ReleaseName =>
  quirks.some(
    ({ replacedIn }) => replacedIn !== undefined && VISITS.indexOf(name) < VISITS.indexOf(replacedIn),
  )
    ? 'early'
    : 'late';

/**
 * A learner takes the course in an LMS, visit by visit on one device: looks in, begins, fails the quiz, passes it, looks again. Answers
 * everything that was lost, untrue or not allowed; nothing when all is well.
 */
export async function takeVisits(run: Run): Promise<string[]> {
  const { version, quirks, course: kind } = run;
  const lms: Lms = { version, quirks, kind: kind === 'naive' ? 'plain' : 'strict', stored: null, item: null };
  const complaints: string[] = [];
  const createSeed = createSeeds();
  const options: LabOptions = Object.assign(
    { ...labCourse.options },
    ...quirks.map(({ choices }) => choices),
  );
  const store = createMemoryStore();
  let last: CourseState | null = null;

  const open = async (name: VisitName) => {
    const opened = openLms(lms, name, chooseRelease(run, name));
    return { opened, course: await openCourse(opened, store, kind, createSeed, options) };
  };
  const takeVisit = async (name: VisitName) => {
    const other = quirks.some(({ opensTwiceIn }) => opensTwiceIn === name) ? await open(name) : null;
    // What it has to save of its launch it saves before.
    if (other) await passTime(LONG_SETTLING);
    const { opened, course } = await open(name);
    const stateOf = () => course.actor.getSnapshot().context.state;
    const check = createVisitCheck(run, opened, course);
    const isReview = course.status().kind === 'not-recorded';
    if (last && !isReview) check.complain('at the launch', listLosses(last, stateOf()));
    const [first, then, end] = SCRIPTS[name];
    const learner = createLearner(course, opened.visit);
    if (name !== 'peek') {
      first(learner);
      await passTime(SETTLING);
      check.settled('after the first saves');
      await goOn(run, opened, course, () => then(learner));
      check.settled('midway');
      end(learner);
    }
    const isRecorded = course.status().kind !== 'not-recorded';
    await leave(opened, course, quirks.some(({ kills }) => kills) ? 'killed' : run.ending);
    check.left(isRecorded, run.ending);
    if (isRecorded) last = stateOf();
    complaints.push(...check.complaints());
    if (!other) return;
    await leave(other.opened, other.course, 'closed');
    complaints.push(...other.opened.complaints());
  };
  for (const name of VISITS) await takeVisit(name);

  const elsewhere = openLms({ ...lms }, 'check');
  const course = await openCourse(elsewhere, createMemoryStore(), kind, createSeed, options);
  const after = course.actor.getSnapshot().context.state;
  const losses = quirks.some(({ losesState }) => losesState)
    ? listUnbuilt(last ?? after, after, labCourse.packaged)
    : listLosses(last ?? after, after);
  complaints.push(...losses.map((loss) => `on another device: ${loss}`));
  course.stop();
  return complaints;
}
