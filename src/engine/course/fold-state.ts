import {
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
  /** Groups of items, the cases of a simulation: it is enough to answer every item of one group. */
  readonly eitherOf?: readonly (readonly number[])[];
  /** Diagnostics in this lesson, each about another module. That module is skipped when every answer is right. */
  readonly placements?: readonly Placement[];
}

/** What has just been finished. */
export interface FinishedParts {
  /** Permanent numbers. */
  readonly modules: readonly number[];
  /** The day on which the course was finished, as days since 1970-01-01 or `UNKNOWN_DAY`; null where only modules were finished. */
  readonly courseOn: number | null;
}

/** Either puts the action of a lesson on the action plan (`term: null` takes it off), or sets the day from which all terms count. */
export type PlanChange =
  | { readonly module: number; readonly lesson: number; readonly term: PlanTerm | null }
  | { readonly start: number };

/** Answers of one module that can no longer be marked. */
export interface Misfits {
  readonly module: number;
  /** Items whose kept answer no longer fits them. */
  readonly misfits?: readonly number[];
}

/** A diagnostic: questions that show whether a learner needs a module. */
export interface Placement {
  /** Permanent number of the module that may be skipped. */
  readonly module: number;
  /** Whether every question of it is answered right. The lesson brings this function, as marking is no part of the first load. */
  readonly isAllRight: (answers: ModuleState['answers']) => boolean;
}

const changeModule = (
  state: CourseState,
  n: number,
  change: (module: ModuleState) => ModuleState,
): CourseState => ({
  ...state,
  modules: new Map([...state.modules, [n, change(moduleStateOf(state, n))]]),
});

/** Items of a lesson that are still to be answered. Of several groups, those of the group with the fewest left. */
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

/**
 * Notes that the learner reached the end of a lesson; gives back the same state when that changes nothing. A lesson reached earlier can
 * still become done here: an update may have removed the items that were open in it.
 */
export function foldLessonReached(state: CourseState, open: OpenLesson): CourseState {
  const { module, lesson } = open;
  if (moduleStateOf(state, module).reached.has(lesson)) return settleLesson(state, open);
  const reached = changeModule(state, module, (before) => ({
    ...before,
    reached: new Set([...before.reached, lesson]),
  }));
  return settleLesson(reached, open);
}

/** Skips each module whose diagnostic was answered right throughout. It stays skipped. */
const settlePlacements = (state: CourseState, { module, placements = [] }: OpenLesson): CourseState =>
  placements
    .filter(({ isAllRight }) => isAllRight(moduleStateOf(state, module).answers))
    .reduce(
      (folded, placement) =>
        changeModule(folded, placement.module, (before) => ({ ...before, skipped: true })),
      state,
    );

/** Replaces an earlier answer, where the lesson lets the learner decide again. */
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

/** Drops answers that no longer fit their items since an update. These are asked again; a lesson that was done stays done. */
export const foldAnswersDropped = (state: CourseState, { module, misfits = [] }: Misfits): CourseState =>
  misfits.length === 0
    ? state
    : changeModule(state, module, (before) => ({
        ...before,
        answers: new Map([...before.answers].filter(([n]) => !misfits.includes(n))),
      }));

/** Marks modules, and perhaps the course, as finished. They stay so, and so does the day noted first. */
export const foldPartsFinished = (state: CourseState, { modules, courseOn }: FinishedParts): CourseState =>
  modules.reduce((folded, n) => changeModule(folded, n, (before) => ({ ...before, finished: true })), {
    ...state,
    finishedOn: state.finishedOn ?? courseOn,
  });

/** Changes the action plan. */
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

/** A new attempt replaces the last one, whose items count as seen from now on. */
export const foldAttemptStarted = (state: CourseState, module: number, attempt: AttemptState): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempt,
    seen: new Set([...quiz.seen, ...(quiz.attempt?.items ?? [])]),
  }));

/** Keeps an answer in the attempt under way; the last one given stands. Without an attempt nothing changes. */
export const foldQuestionAnswered = (
  state: CourseState,
  module: number,
  item: number,
  answer: Answer,
): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempt: quiz.attempt && { ...quiz.attempt, answers: new Map([...quiz.attempt.answers, [item, answer]]) },
  }));

/** Ends the attempt with its result in whole per cent. A worse attempt never lowers the best result. */
export const foldAttemptFinished = (state: CourseState, module: number, percent: number): CourseState =>
  changeQuiz(state, module, ({ quiz }) => ({
    attempts: quiz.attempts + 1,
    best: Math.max(quiz.best ?? 0, percent),
    attempt: quiz.attempt && { ...quiz.attempt, finished: true, percent },
  }));
