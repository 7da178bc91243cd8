import {
  EMPTY_MODULE,
  moduleStateOf,
  type AttemptState,
  type CourseState,
  type ModuleState,
  type PlanTerm,
} from './course-state';
import type { Answer } from '../scoring/answer';

/** A lesson in view and the items that it asks the learner to answer. */
export interface OpenLesson {
  readonly module: number;
  readonly lesson: number;
  /** Permanent numbers of its estimates, decisions and practice questions. */
  readonly items: readonly number[];
  /** Groups of items of which one must be answered whole: the cases of a simulation. */
  readonly eitherOf?: readonly (readonly number[])[];
  /** What is asked, here, about another module: all right, and that module is skipped. */
  readonly placements?: readonly Placement[];
}

/** What has just been finished. */
export interface FinishedParts {
  /** Permanent numbers. */
  readonly modules: readonly number[];
  /** The day of it, as days since 1970-01-01 or `UNKNOWN_DAY`, where the course was finished by it; else null. */
  readonly courseOn: number | null;
}

/** An action that goes on the action plan with its term, or off it (null); or the day from which all terms count. */
export type PlanChange =
  | { readonly module: number; readonly lesson: number; readonly term: PlanTerm | null }
  | { readonly start: number };

export interface Misfits {
  readonly module: number;
  /** Items whose kept answer no longer fits them. */
  readonly misfits?: readonly number[];
}

export interface Placement {
  /** Permanent number of the module that may be skipped. */
  readonly module: number;
  /** Whether all that is asked about it is right. It comes with the lesson: marking is no part of the first load. */
  readonly isAllRight: (answers: ModuleState['answers']) => boolean;
}

const changeModule = (
  state: CourseState,
  n: number,
  change: (module: ModuleState) => ModuleState,
): CourseState => ({
  ...state,
  modules: new Map([...state.modules, [n, change(state.modules.get(n) ?? EMPTY_MODULE)]]),
});

/** What a lesson still asks for; of several groups the one that is nearest to its end. */
export function deriveOpenItems(
  state: CourseState,
  { module, items, eitherOf = [] }: Pick<OpenLesson, 'module' | 'items' | 'eitherOf'>,
): number[] {
  const { answers } = moduleStateOf(state, module);
  const listOpen = (group: readonly number[]) => group.filter((n) => !answers.has(n));
  const [nearest = []] = eitherOf.map(listOpen).toSorted((one, other) => one.length - other.length);
  return [...listOpen(items), ...nearest];
}

/** A lesson is done when its end was reached and nothing in it is open; once done it stays done. */
function settleLesson(state: CourseState, open: OpenLesson): CourseState {
  const { reached, done } = moduleStateOf(state, open.module);
  if (done.has(open.lesson) || !reached.has(open.lesson) || deriveOpenItems(state, open).length > 0)
    return state;
  return changeModule(state, open.module, (module) => ({
    ...module,
    done: new Set([...module.done, open.lesson]),
  }));
}

/** The same state when there is nothing new. A lesson reached earlier is settled if an update has since removed what was open in it. */
export function foldLessonReached(state: CourseState, open: OpenLesson): CourseState {
  const { module, lesson } = open;
  if (moduleStateOf(state, module).reached.has(lesson)) return settleLesson(state, open);
  const reached = changeModule(state, module, (before) => ({
    ...before,
    reached: new Set([...before.reached, lesson]),
  }));
  return settleLesson(reached, open);
}

/** A module is skipped when all that a diagnostic asks about it was answered right; it stays so. */
const settlePlacements = (state: CourseState, { module, placements = [] }: OpenLesson): CourseState =>
  placements
    .filter(({ isAllRight }) => isAllRight(moduleStateOf(state, module).answers))
    .reduce(
      (folded, placement) =>
        changeModule(folded, placement.module, (before) => ({ ...before, skipped: true })),
      state,
    );

/** Puts another answer in the place of an earlier one, where the lesson lets the learner decide again. */
export const foldItemRevised = (
  state: CourseState,
  open: OpenLesson,
  item: number,
  answer: Answer,
): CourseState =>
  changeModule(state, open.module, (before) => ({
    ...before,
    answers: new Map([...before.answers, [item, answer]]),
  }));

/** Keeps the first answer to an item of a lesson: what was shown as a consequence does not change afterwards. */
export function foldItemAnswered(
  state: CourseState,
  open: OpenLesson,
  item: number,
  answer: Answer,
): CourseState {
  const isAnswered = moduleStateOf(state, open.module).answers.has(item);
  const answered = isAnswered ? state : foldItemRevised(state, open, item, answer);
  return settleLesson(settlePlacements(answered, open), open);
}

/** Leaves out answers to items that an update has changed so that they no longer fit; they are asked again. Done stays done. */
export const foldAnswersDropped = (state: CourseState, { module, misfits = [] }: Misfits): CourseState =>
  misfits.length === 0
    ? state
    : changeModule(state, module, (before) => ({
        ...before,
        answers: new Map([...before.answers].filter(([n]) => !misfits.includes(n))),
      }));

/** Marks what is finished now; it stays so. */
export const foldPartsFinished = (state: CourseState, { modules, courseOn }: FinishedParts): CourseState =>
  modules.reduce((folded, n) => changeModule(folded, n, (before) => ({ ...before, finished: true })), {
    ...state,
    finishedOn: state.finishedOn ?? courseOn,
  });

export const foldPlanChanged = (state: CourseState, change: PlanChange): CourseState =>
  'start' in change
    ? { ...state, planStart: change.start }
    : changeModule(state, change.module, (before) => {
        const others = [...before.planned].filter(([lesson]) => lesson !== change.lesson);
        const planned = change.term === null ? others : [...others, [change.lesson, change.term] as const];
        return { ...before, planned: new Map(planned) };
      });

const changeQuiz = (
  state: CourseState,
  n: number,
  change: (module: ModuleState) => Partial<ModuleState['quiz']>,
) => changeModule(state, n, (before) => ({ ...before, quiz: { ...before.quiz, ...change(before) } }));

/** A new attempt replaces the last one; what that one asked counts as seen. */
export const foldAttemptStarted = (state: CourseState, module: number, attempt: AttemptState): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempt,
    seen: new Set([...quiz.seen, ...(quiz.attempt?.items ?? [])]),
  }));

export const foldQuestionAnswered = (
  state: CourseState,
  module: number,
  item: number,
  answer: Answer,
): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempt: quiz.attempt && { ...quiz.attempt, answers: new Map([...quiz.attempt.answers, [item, answer]]) },
  }));

/** The best result stays: a later, worse attempt never lowers it. */
export const foldAttemptFinished = (state: CourseState, module: number, percent: number): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempts: quiz.attempts + 1,
    best: Math.max(quiz.best ?? 0, percent),
    attempt: quiz.attempt && { ...quiz.attempt, finished: true, percent },
  }));
