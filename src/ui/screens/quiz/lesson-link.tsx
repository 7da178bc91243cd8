import type { LoadableModule } from '../../../content/types';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { paths, toHref } from '../routes';

interface LessonLinkProps {
  readonly module: LoadableModule;
  /** Id of the lesson that teaches what the question asks. */
  readonly lesson: string;
}

/** The way back from a question to its lesson. The attempt waits where it was left. */
export function LessonLink({ module, lesson }: LessonLinkProps) {
  const title = contentText({ namespace: `${module.id}/module`, key: `${lesson}.title` });
  return <a href={toHref(paths.lesson(module.id, lesson))}>{uiText('quiz.readAgain', { title })}</a>;
}
