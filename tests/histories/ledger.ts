import { EMPTY_MODULE, type CourseState, type ModuleState } from '../../src/engine/course/course-state';
import type { Answer } from '../../src/engine/scoring/answer';
import type { Device } from './device';
import type { Witness } from './witness';

type Report = Witness['report'];
type Answers = ReadonlyMap<number, Answer>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Each answer is there; where the learner changed it afterwards, any later one will do. */
function expectAnswers(was: Answers, is: Answers, later: readonly Answers[], report: Report): void {
  for (const [item] of was) {
    const answer = is.get(item);
    if (!answer) report('an answer is lost', item);
    else if (!later.some((answers) => isSame(answers.get(item), answer)))
      report('an answer is another', { item, answer });
  }
}

function expectQuiz(was: ModuleState, is: ModuleState, later: readonly ModuleState[], report: Report): void {
  if (is.quiz.attempts < was.quiz.attempts)
    report('an attempt is lost', [was.quiz.attempts, is.quiz.attempts]);
  if ((is.quiz.best ?? -1) < (was.quiz.best ?? -1))
    report('the best result went down', [was.quiz.best, is.quiz.best]);
  const before = was.quiz.attempt;
  const now = is.quiz.attempt;
  if (!before) return;
  const known = later.flatMap(({ quiz }) => (quiz.attempt?.seed === now?.seed ? (quiz.attempt ?? []) : []));
  if (!now || known.length === 0) return report('the attempt under way is lost', { before, now });
  if (now.seed !== before.seed) return;
  expectAnswers(
    before.answers,
    now.answers,
    known.map(({ answers }) => answers),
    report,
  );
  if (before.finished && !now.finished) report('an attempt is open again', now.seed);
}

/** Each action is on the plan with a term that it was given, unless the learner took it off. */
function expectPlan(was: ModuleState, is: ModuleState, later: readonly ModuleState[], report: Report): void {
  for (const [lesson] of was.planned) {
    const term = is.planned.get(lesson);
    if (!later.some(({ planned }) => planned.get(lesson) === term))
      report('an action of the plan is lost or has another term', [lesson, term]);
  }
}

/** All that one state has is in the other. What the learner may change is as in one of the `later` states. */
export function expectNothingLost(
  was: CourseState,
  is: CourseState,
  later: readonly CourseState[],
  report: Report,
): void {
  for (const [n, before] of was.modules) {
    const now = is.modules.get(n) ?? EMPTY_MODULE;
    const since = later.map(({ modules }) => modules.get(n) ?? EMPTY_MODULE);
    if (before.skipped && !now.skipped) report('a module is no longer skipped', n);
    for (const lesson of before.done) if (!now.done.has(lesson)) report('a lesson is not done', [n, lesson]);
    for (const lesson of before.reached)
      if (!now.reached.has(lesson)) report('a lesson is not reached', [n, lesson]);
    expectAnswers(
      before.answers,
      now.answers,
      since.map(({ answers }) => answers),
      report,
    );
    expectPlan(before, now, since, report);
    expectQuiz(before, now, since, report);
  }
  if (!later.some(({ place }) => isSame(place, is.place))) report('the place is lost', [was.place, is.place]);
  if (was.planStart !== null && !later.some(({ planStart }) => planStart === is.planStart))
    report('the start of the plan is lost', [was.planStart, is.planStart]);
  if (!later.some(({ language }) => language === is.language))
    report('the language is another', [was.language, is.language]);
}

/** Where a launch found what it begins with. */
export interface Found {
  /** How often the LMS had lost something. */
  readonly damages: number;
  /** The device whose journal counts; null where it cannot be read or was declined. */
  readonly device: Device | null;
  readonly changes: number;
  /** The moments of the states that were found: in the LMS, on the device. */
  readonly moments: readonly number[];
  /** The learner said with which of them to go on. */
  readonly isChosen: boolean;
}

/** What the learner was shown as safe, and where it then must be. A moment is the number of the state shown. */
export function createLedger(report: Report) {
  const shown: CourseState[] = [];
  /** From which each was made: the one before it, or, at a launch, what was found. */
  const origins: (readonly number[])[] = [];
  let saved: { moment: number; damages: number } | null = null;
  const now = (): number => shown.length - 1;
  const lastKept = ({ book }: Device, changes: number) =>
    book.findLast((entry) => entry.changes <= changes) ?? null;

  const isMadeFrom = (moment: number, origin: number): boolean =>
    moment === origin || (origins[moment] ?? []).some((before) => isMadeFrom(before, origin));

  /** What was shown later stands, and also what was shown elsewhere without knowing of it, or was chosen. */
  const expectFrom = (moment: number, is: CourseState, found: Found, others: readonly number[]): void => {
    const was = shown[moment];
    const floor = Math.min(moment, ...others.filter((other) => found.isChosen || !isMadeFrom(moment, other)));
    if (was) expectNothingLost(was, is, shown.slice(floor), report);
  };
  return {
    now,
    /** When the state with this sequence number was shown last; now where it has not been. */
    momentOf: (sequence: number): number => {
      const moment = shown.findLastIndex((state) => state.sequence === sequence);
      return moment === -1 ? now() : moment;
    },
    show: (state: CourseState, from: readonly number[] = [now()]): void => {
      origins.push(from.filter((moment) => moment >= 0));
      shown.push(state);
    },
    noteSaved: (damages: number): void => {
      saved = { moment: now(), damages };
    },
    noteKept: ({ book, changes }: Device): void => {
      book.push({ moment: now(), changes: changes() });
    },
    /** The journal was removed as needless: all that it had must be in the LMS. */
    moveToLms: (device: Device, changes: number, damages: number): void => {
      const last = lastKept(device, changes);
      device.book.length = 0;
      const before = saved?.damages === damages ? saved.moment : 0;
      if (last) saved = { moment: Math.max(last.moment, before), damages };
    },
    /** Compares what a launch begins with. */
    expectAll: (is: CourseState, found: Found): void => {
      const fromLms = saved?.damages === found.damages ? saved : null;
      const fromDevice = found.device && lastKept(found.device, found.changes);
      const moments = [fromLms, fromDevice].flatMap((entry) => (entry ? [entry.moment] : []));
      for (const moment of moments) expectFrom(moment, is, found, [...found.moments, ...moments]);
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
