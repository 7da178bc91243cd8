import type { CourseIndex } from '../../content/course-index';
import { countsForVerdict, isFinalAssessment } from '../../engine/course/derive-verdict';
import { uiText } from '../../i18n/ui-text';

/** What a module's quiz is called: it is an assessment, it counts, or it is for practice. */
export function nameQuiz(index: CourseIndex, module: string): string {
  if (isFinalAssessment(module)) return uiText('quiz.finalTitle');
  return uiText(countsForVerdict(index, module) ? 'quiz.title' : 'quiz.practiceTitle');
}
