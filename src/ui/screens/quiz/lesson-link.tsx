import { uiText } from '../../../i18n/ui-text';
import { nameLesson } from '../../text/course-titles';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';

interface LessonLinkProps {
  /** `<module>/<lesson>`; the texts of the module must be loaded. */
  readonly lesson: string;
}

/** The way back from a question to the lesson that teaches it; none where that module is not packaged. The attempt waits where it was left. */
export function LessonLink({ lesson: path }: LessonLinkProps) {
  const { index } = useCourse();
  const [module = '', lesson = ''] = path.split('/');
  if (!index.modules.some(({ id }) => id === module)) return null;
  const title = nameLesson(module, lesson);
  return <a href={toHref(paths.lesson(module, lesson))}>{uiText('quiz.readAgain', { title })}</a>;
}
