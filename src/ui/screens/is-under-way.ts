import type { CourseIndex } from '../../content/course-index';
import { deriveModuleProgress } from '../../engine/course/derive-progress';
import type { CourseState } from '../../engine/course/course-state';

/** Whether there is something to resume. */
export const isUnderWay = (state: CourseState, index: CourseIndex): boolean =>
  state.place !== null || index.modules.some((module) => deriveModuleProgress(state, module, 100).isStarted);
