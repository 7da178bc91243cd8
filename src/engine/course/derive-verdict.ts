import { countLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';

/** The module whose assessment alone gives the verdict where it is packaged. */
const FINAL_MODULE = 'capstone';

/** A quiz that was never finished is below every pass mark, also below 0. */
const NOT_TAKEN = -1;

export type Verdict =
  | { readonly status: 'incomplete' }
  | { readonly status: 'completed' }
  | { readonly status: 'passed'; readonly score: number };

/** The modules whose quiz counts: the final assessment if packaged, else every packaged quiz. None: the package is ungraded. */
export function listVerdictModules(index: CourseIndex): ModuleIndex[] {
  const graded = index.modules.filter((module) => module.hasQuiz);
  const final = graded.filter((module) => module.id === FINAL_MODULE);
  return final.length > 0 ? final : graded;
}

const isDone = (state: CourseState, index: CourseIndex): boolean =>
  index.modules.every((module) => moduleStateOf(state, module.n).done.size === countLessons(module));

/**
 * The one rule of what is reported. Nothing is reported before every packaged lesson is done; then, if the quizzes that count are
 * passed, `passed` with the lowest of their best results. Attempts are unlimited, so a result below the pass mark stays `incomplete`.
 */
export function deriveVerdict(state: CourseState, index: CourseIndex, passMark: number): Verdict {
  if (!isDone(state, index)) return { status: 'incomplete' };
  const results = listVerdictModules(index).map(
    (module) => moduleStateOf(state, module.n).quiz.best ?? NOT_TAKEN,
  );
  if (results.length === 0) return { status: 'completed' };
  const score = Math.min(...results);
  return score >= passMark ? { status: 'passed', score } : { status: 'incomplete' };
}
