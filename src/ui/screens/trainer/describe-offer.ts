import type { CourseFacts } from '../../../../scorm/course-facts';
import type { CourseIndex } from '../../../content/course-index';
import type { Language } from '../../../i18n/languages';

/** What this edition can pass on, as far as the first load knows it: enough to read choices, not to make a package. */
export const describeOffer = (
  index: CourseIndex,
  languages: readonly Language[],
  version: string,
): CourseFacts => ({
  id: index.id,
  version,
  passMark: index.passMark,
  modules: index.modules.map(({ id, objectives, minutes, hasQuiz }) => ({
    id,
    objectives,
    minutes,
    dependent: [],
    graded: hasQuiz,
  })),
  languages: languages.map(({ tag }) => tag),
  structures: [],
});
