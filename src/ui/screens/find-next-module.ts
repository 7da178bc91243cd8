import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from '../../engine/course/course-state';

/** The packaged module after one, passing over those that the diagnostic has spared the learner. */
export const findNextModule = (
  index: CourseIndex,
  state: CourseState,
  module: string,
): ModuleIndex | undefined =>
  index.modules
    .slice(index.modules.findIndex(({ id }) => id === module) + 1)
    .find(({ n }) => !moduleStateOf(state, n).skipped);
