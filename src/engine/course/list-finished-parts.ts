import type { CourseIndex } from '../../content/course-index';
import type { CourseState } from './course-state';
import { deriveModuleProgress } from './derive-progress';
import { deriveVerdict, type PassRules } from './derive-verdict';
import type { FinishedParts } from './fold-state';

/**
 * What is finished but not yet marked so; null where there is nothing to mark. A course is finished when it is completed or passed.
 * `day` is today, as days since 1970-01-01, or `UNKNOWN_DAY`.
 */
export function listFinishedParts(
  state: CourseState,
  index: CourseIndex,
  rules: PassRules,
  day: number,
): FinishedParts | null {
  const modules = index.modules.filter((module) => {
    const before = state.modules.get(module.n);
    return before && !before.finished && deriveModuleProgress(state, index, module, rules).isDone;
  });
  const { status } = deriveVerdict(state, index, rules);
  const isCourse = state.finishedOn === null && (status === 'completed' || status === 'passed');
  const courseOn = isCourse ? day : null;
  return modules.length > 0 || isCourse ? { modules: modules.map(({ n }) => n), courseOn } : null;
}
