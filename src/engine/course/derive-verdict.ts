import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState, type QuizState } from './course-state';
import { isCourseDone } from './derive-done';

/** The module whose assessment alone gives the verdict where it is packaged. */
const FINAL_MODULE = 'capstone';

/** A quiz that was never finished is below every pass mark, also below 0. */
const NOT_TAKEN = -1;

/** What it takes to pass in a launch. */
export interface PassRules {
  /** Whole per cent: the LMS's for this launch, else the package's. */
  readonly passMark: number;
  /** Finished attempts allowed at a quiz that counts; null is without limit. Practice is never limited. */
  readonly attempts: number | null;
}

export type Verdict =
  | { readonly status: 'incomplete' }
  | { readonly status: 'completed' }
  | { readonly status: 'passed'; readonly score: number }
  | { readonly status: 'failed'; readonly score: number };

/** Whether the quiz of a module is the final assessment of the course. */
export const isFinalAssessment = (module: string): boolean => module === FINAL_MODULE;

/** The modules whose quiz counts: the final assessment if packaged, else every packaged quiz. None: the package is ungraded. */
export function listVerdictModules(index: CourseIndex): ModuleIndex[] {
  const graded = index.modules.filter((module) => module.hasQuiz);
  const final = graded.filter((module) => module.id === FINAL_MODULE);
  return final.length > 0 ? final : graded;
}

/** Whether the quiz of a module is one that counts. */
export const countsForVerdict = (index: CourseIndex, module: string): boolean =>
  listVerdictModules(index).some(({ id }) => id === module);

export const isOutOfTries = (quiz: QuizState, { attempts }: PassRules): boolean =>
  attempts !== null && quiz.attempts >= attempts;

const isPassed = (quiz: QuizState, { passMark }: PassRules): boolean => (quiz.best ?? NOT_TAKEN) >= passMark;

/**
 * The one rule of what is reported. Nothing is reported before every packaged lesson is done or skipped; then, if the quizzes that
 * count are passed, `passed` with the lowest of their best results. A result below the pass mark stays `incomplete` while a try is
 * left anywhere; then it is `failed`.
 */
export function deriveVerdict(state: CourseState, index: CourseIndex, rules: PassRules): Verdict {
  if (!isCourseDone(state, index)) return { status: 'incomplete' };
  const quizzes = listVerdictModules(index).map((module) => moduleStateOf(state, module.n).quiz);
  if (quizzes.length === 0) return { status: 'completed' };
  const score = Math.min(...quizzes.map((quiz) => quiz.best ?? NOT_TAKEN));
  if (quizzes.every((quiz) => isPassed(quiz, rules))) return { status: 'passed', score };
  const isSettled = quizzes.every((quiz) => isPassed(quiz, rules) || isOutOfTries(quiz, rules));
  return isSettled ? { status: 'failed', score } : { status: 'incomplete' };
}
