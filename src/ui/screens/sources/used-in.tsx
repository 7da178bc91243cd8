import type { SourceUse } from '../../../content/source-uses';
import { isFinalAssessment } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { nameLesson, nameModule } from '../../text/course-titles';
import { useCourse } from '../course-access';
import { nameQuiz } from '../name-quiz';
import { paths, toHref } from '../routes';
import styles from './sources-screen.module.css';

/** More than these are folded away. */
const MOST_SHOWN = 3;

/** The lessons and quizzes that use a source, each a link. */
export function UsedIn({ uses }: { readonly uses: readonly SourceUse[] }) {
  if (uses.length > MOST_SHOWN)
    return (
      <div className={styles.uses}>
        <Disclosure quiet summary={uiText('sources.usedInPlaces', { count: uses.length })}>
          <ul>
            {uses.map((use) => (
              <li key={toPath(use)}>
                <UseLink use={use} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    );
  return (
    <p className={styles.uses}>
      {uiText('sources.usedIn')}{' '}
      {uses.map((use, at) => (
        <span key={toPath(use)}>
          {at > 0 && ' · '}
          <UseLink use={use} />
        </span>
      ))}
    </p>
  );
}

const toPath = ({ module, lesson }: SourceUse) =>
  lesson ? paths.lesson(module, lesson.id) : paths.quiz(module);

function UseLink({ use }: { readonly use: SourceUse }) {
  return <a href={toHref(toPath(use))}>{useName(use)}</a>;
}

/** The title of the lesson; a module's quiz is told from the others by the title of its module. */
function useName({ module, lesson }: SourceUse): string {
  const { index } = useCourse();
  if (lesson) return nameLesson(module, lesson.id);
  if (isFinalAssessment(module)) return nameQuiz(index, module);
  return uiText('sources.quizOf', { module: nameModule(module) });
}
