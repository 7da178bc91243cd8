import type { CourseIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';
import { isEveryLessonDone, isLessonDone } from './derive-done';

/** A module as locking sees it: its lessons in their order. */
export interface LockedModule {
  readonly n: number;
  readonly lessons: readonly { readonly n: number }[];
}

/**
 * Whether a lesson or quiz (`lesson: null`) waits for an earlier one, in a package with locked order. What was done, skipped or
 * reached once never locks again, nor does anything in a module that was finished.
 */
export function isLocked(
  state: CourseState,
  index: CourseIndex,
  module: LockedModule,
  lesson: number | null,
): boolean {
  const { skipped, finished, reached, quiz } = moduleStateOf(state, module.n);
  const isDone = (n: number) => isLessonDone(state, module.n, n);
  if (skipped || finished) return false;
  if (lesson === null ? quiz.attempt !== null : isDone(lesson) || reached.has(lesson)) return false;
  const at = index.modules.findIndex(({ n }) => n === module.n);
  const isOpenBefore = index.modules
    .slice(0, Math.max(0, at))
    .some((earlier) => !isEveryLessonDone(state, earlier));
  const before =
    lesson === null
      ? module.lessons
      : module.lessons.slice(
          0,
          module.lessons.findIndex(({ n }) => n === lesson),
        );
  return isOpenBefore || before.some(({ n }) => !isDone(n));
}
