import { countLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';

export interface ModuleProgress {
  readonly lessonsDone: number;
  readonly lessons: number;
  /** Best result of the quiz in whole per cent; null without a finished attempt. */
  readonly best: number | null;
  readonly isPassed: boolean;
  /** All lessons done, and the quiz passed where there is one. */
  readonly isDone: boolean;
  readonly isStarted: boolean;
}

export function deriveModuleProgress(
  state: CourseState,
  module: ModuleIndex,
  passMark: number,
): ModuleProgress {
  const { reached, done, answers, quiz } = moduleStateOf(state, module.n);
  const lessons = countLessons(module);
  const isPassed = quiz.best !== null && quiz.best >= passMark;
  return {
    lessonsDone: done.size,
    lessons,
    best: quiz.best,
    isPassed,
    isDone: done.size === lessons && (!module.hasQuiz || isPassed),
    isStarted: reached.size + done.size + answers.size > 0 || quiz.attempt !== null,
  };
}

/** Share of lessons done and quizzes passed, 0–1. */
export function deriveProgress(state: CourseState, index: CourseIndex, passMark: number): number {
  const steps = { done: 0, all: 0 };
  for (const module of index.modules) {
    const progress = deriveModuleProgress(state, module, passMark);
    steps.all += progress.lessons + (module.hasQuiz ? 1 : 0);
    steps.done += progress.lessonsDone + (progress.isPassed ? 1 : 0);
  }
  return steps.all === 0 ? 0 : steps.done / steps.all;
}
