import {
  EMPTY_MODULE,
  moduleStateOf,
  type AttemptState,
  type CourseState,
  type ModuleState,
} from './course-state';
import type { Answer } from '../scoring/answer';

/** A lesson in view and the items that it asks the learner to answer. */
export interface OpenLesson {
  readonly module: number;
  readonly lesson: number;
  /** Permanent numbers of its estimates, decisions and practice questions. */
  readonly items: readonly number[];
}

const changeModule = (
  state: CourseState,
  n: number,
  change: (module: ModuleState) => ModuleState,
): CourseState => ({
  ...state,
  modules: new Map([...state.modules, [n, change(state.modules.get(n) ?? EMPTY_MODULE)]]),
});

/** What a lesson still asks for: the items not yet answered, and whether its end was reached. */
export const deriveOpenItems = (state: CourseState, { module, items }: OpenLesson): number[] => {
  const { answers } = moduleStateOf(state, module);
  return items.filter((n) => !answers.has(n));
};

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

/** Keeps the first answer to an item of a lesson: what was shown as a consequence does not change afterwards. */
export function foldItemAnswered(
  state: CourseState,
  open: OpenLesson,
  item: number,
  answer: Answer,
): CourseState {
  const answered = changeModule(state, open.module, (before) =>
    before.answers.has(item) ? before : { ...before, answers: new Map([...before.answers, [item, answer]]) },
  );
  return settleLesson(answered, open);
}

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
    attempt: quiz.attempt && { ...quiz.attempt, finished: true },
  }));
