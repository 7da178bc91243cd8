import { countLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';
import { countDone } from './derive-done';
import { countsForVerdict, type PassRules } from './derive-verdict';

/** How far a learner is in one packaged module. */
export interface ModuleProgress {
  /** Lessons done, or all of them where the module is skipped. */
  readonly lessonsDone: number;
  readonly lessons: number;
  /** Best result of the quiz in whole per cent; null without a finished attempt. */
  readonly best: number | null;
  /** The best result of the quiz is at or above the pass mark. */
  readonly isPassed: boolean;
  /** All lessons are done or skipped, and the quiz is passed where it is graded; or the module was finished before an update added to it. */
  readonly isDone: boolean;
  readonly isSkipped: boolean;
  /** A lesson was reached, an item answered or the quiz begun. */
  readonly isStarted: boolean;
}

/** Progress in a module of the index, by the pass mark of this launch. */
export function deriveModuleProgress(
  state: CourseState,
  index: CourseIndex,
  module: ModuleIndex,
  { passMark }: PassRules,
): ModuleProgress {
  const { reached, done, skipped, finished, answers, quiz } = moduleStateOf(state, module.n);
  const lessons = countLessons(module);
  const lessonsDone = countDone(state, module);
  const isPassed = quiz.best !== null && quiz.best >= passMark;
  return {
    lessonsDone,
    lessons,
    best: quiz.best,
    isPassed,
    isDone: finished || (lessonsDone === lessons && (isPassed || !countsForVerdict(index, module.id))),
    isSkipped: skipped,
    isStarted: reached.size + done.size + answers.size > 0 || quiz.attempt !== null,
  };
}

/**
 * The share of the course that is done, 0 to 1: of lessons done or skipped and of graded quizzes passed. Practice quizzes do not move it,
 * nor does what an update adds to a module or course that was finished.
 */
export function deriveProgress(state: CourseState, index: CourseIndex, rules: PassRules): number {
  if (state.finishedOn !== null) return 1;
  const steps = { done: 0, all: 0 };
  for (const module of index.modules) {
    const progress = deriveModuleProgress(state, index, module, rules);
    const isCounted = countsForVerdict(index, module.id);
    const all = progress.lessons + (isCounted ? 1 : 0);
    const done = progress.lessonsDone + (isCounted && progress.isPassed ? 1 : 0);
    steps.all += all;
    steps.done += progress.isDone ? all : done;
  }
  return steps.all === 0 ? 0 : steps.done / steps.all;
}
