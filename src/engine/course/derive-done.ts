import { countLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';

/** A lesson counts as done when it was finished, or when the diagnostic has shown that its module is not needed. */
export function isLessonDone(state: CourseState, module: number, lesson: number): boolean {
  const { done, skipped } = moduleStateOf(state, module);
  return skipped || done.has(lesson);
}

/** How many of the packaged lessons of a module count as done. */
export function countDone(state: CourseState, module: ModuleIndex): number {
  const { done, skipped } = moduleStateOf(state, module.n);
  return skipped ? countLessons(module) : done.size;
}

/** What an update adds to a module that was finished is an offer: the module stays done without it. */
export const isEveryLessonDone = (state: CourseState, module: ModuleIndex): boolean =>
  moduleStateOf(state, module.n).finished || countDone(state, module) === countLessons(module);

/**
 * *Done* in the one rule of what is reported: every packaged lesson is done, or skipped by the diagnostic. A course or module that was
 * finished stays so, whatever an update adds.
 */
export const isCourseDone = (state: CourseState, index: CourseIndex): boolean =>
  state.finishedOn !== null || index.modules.every((module) => isEveryLessonDone(state, module));
