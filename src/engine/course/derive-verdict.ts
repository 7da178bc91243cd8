import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import type { Failure } from '../../content/package-options';
import { moduleStateOf, type CourseState, type QuizState } from './course-state';
import { isCourseDone } from './derive-done';

/** The module whose assessment alone gives the verdict where it is packaged. */
const FINAL_MODULE = 'capstone';

/** The result of a quiz that was never finished, in whole per cent: below every pass mark, even one of 0. */
const NOT_TAKEN = -1;

/** What it takes to pass in a launch. */
export interface PassRules {
  /** Whole per cent: the LMS's for this launch, else the package's. */
  readonly passMark: number;
  /** Finished attempts allowed at a graded quiz; null is without limit. Practice is never limited. */
  readonly attempts: number | null;
  /** What the LMS is told of a result below the pass mark while an attempt is left. */
  readonly failure: Failure;
}

/** What a learner has reached in the course; `score` is whole per cent. */
export type Verdict =
  | { readonly status: 'incomplete' }
  | { readonly status: 'completed' }
  | { readonly status: 'passed'; readonly score: number }
  | { readonly status: 'failed'; readonly score: number };

/** Whether the quiz of a module is the final assessment of the course. */
export const isFinalAssessment = (module: string): boolean => module === FINAL_MODULE;

/** The modules with a graded quiz: that of the final assessment if it is packaged, else all with a quiz. None: the package is ungraded. */
export function listVerdictModules(index: CourseIndex): ModuleIndex[] {
  const graded = index.modules.filter((module) => module.hasQuiz);
  const final = graded.filter((module) => module.id === FINAL_MODULE);
  return final.length > 0 ? final : graded;
}

/** Whether the module with this id has a graded quiz. */
export const countsForVerdict = (index: CourseIndex, module: string): boolean =>
  listVerdictModules(index).some(({ id }) => id === module);

/** Whether no attempt is left at a graded quiz. */
export const isOutOfTries = (quiz: QuizState, { attempts }: PassRules): boolean =>
  attempts !== null && quiz.attempts >= attempts;

const isPassed = (quiz: QuizState, { passMark }: PassRules): boolean => (quiz.best ?? NOT_TAKEN) >= passMark;

const isSettled = (quiz: QuizState, rules: PassRules): boolean =>
  isPassed(quiz, rules) || isOutOfTries(quiz, rules);

const isFailedAtOnce = ({ best }: QuizState, { failure }: PassRules): boolean =>
  failure === 'failed' && best !== null;

/** The graded quizzes. Of a course that was finished, only those taken: an update may have added others. */
const listVerdictQuizzes = (state: CourseState, index: CourseIndex): QuizState[] =>
  listVerdictModules(index)
    .map((module) => moduleStateOf(state, module.n).quiz)
    .filter((quiz) => state.finishedOn === null || quiz.best !== null);

/** Whether nothing is left to do: every packaged lesson is done or skipped, and each graded quiz is passed or has no attempt left. */
export const isCourseComplete = (state: CourseState, index: CourseIndex, rules: PassRules): boolean =>
  isCourseDone(state, index) && listVerdictQuizzes(state, index).every((quiz) => isSettled(quiz, rules));

/**
 * The one rule of what is reported.
 * - `incomplete` until every packaged lesson is done or skipped.
 * - Then `passed` when every graded quiz is passed, with the lowest of their best results; without a graded quiz, `completed`.
 * - Below the pass mark it stays `incomplete` while any graded quiz has an attempt left, then it is `failed`. A package with
 *   `failure: 'failed'` fails as soon as each of them was taken once.
 * - A course that was finished is at least `completed`, whatever an update has added.
 */
export function deriveVerdict(state: CourseState, index: CourseIndex, rules: PassRules): Verdict {
  if (!isCourseDone(state, index)) return { status: 'incomplete' };
  const quizzes = listVerdictQuizzes(state, index);
  if (quizzes.length === 0) return { status: 'completed' };
  const score = Math.min(...quizzes.map((quiz) => quiz.best ?? NOT_TAKEN));
  if (quizzes.every((quiz) => isPassed(quiz, rules))) return { status: 'passed', score };
  if (state.finishedOn !== null) return { status: 'completed' };
  const isFailed = quizzes.every((quiz) => isSettled(quiz, rules) || isFailedAtOnce(quiz, rules));
  return isFailed ? { status: 'failed', score } : { status: 'incomplete' };
}
