import { countLessons, type CourseIndex } from '../../content/course-index';
import type { Module } from '../../content/types';
import { moduleStateOf, type CourseState } from './course-state';

/**
 * Whether a lesson or quiz (`lesson: null`) waits for an earlier one, in a package with locked order. What was done or reached once
 * never locks again.
 */
export function isLocked(
  state: CourseState,
  index: CourseIndex,
  module: Pick<Module, 'n' | 'lessons'>,
  lesson: number | null,
): boolean {
  const { done, reached, quiz } = moduleStateOf(state, module.n);
  if (lesson === null ? quiz.attempt !== null : done.has(lesson) || reached.has(lesson)) return false;
  const at = index.modules.findIndex(({ n }) => n === module.n);
  const isOpenBefore = index.modules
    .slice(0, Math.max(0, at))
    .some((earlier) => moduleStateOf(state, earlier.n).done.size < countLessons(earlier));
  const before =
    lesson === null
      ? module.lessons
      : module.lessons.slice(
          0,
          module.lessons.findIndex(({ n }) => n === lesson),
        );
  return isOpenBefore || before.some(({ n }) => !done.has(n));
}
