import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { nameLesson } from '../../text/course-titles';
import type { Handbook, PrintedModule } from './handbook';
import { nameAnchor } from './name-anchor';
import styles from './print-screen.module.css';

/** The parts of a print edition, each a link, also in a PDF; browsers cannot print the numbers of their pages here. */
export function ContentsList({ handbook }: { readonly handbook: Handbook }) {
  const { extent, path, modules, terms, locked, hasQuiz } = handbook;
  const lessons = modules.flatMap((module) => module.lessons);
  const hasAnswers = lessons.some(({ answers }) => answers.length > 0);
  return (
    <nav className={styles.contents} aria-labelledby="print-contents">
      <h2 id="print-contents">{uiText('print.contents')}</h2>
      <ol className={styles.parts}>
        {modules.map((module) =>
          extent === 'course' ? (
            <li key={module.id}>
              <a href={`#${module.id}`}>
                {contentText({ namespace: `${module.module.id}/module`, key: 'title' })}
              </a>
              <ol>
                <LessonLinks printed={module} />
              </ol>
            </li>
          ) : (
            <LessonLinks key={module.id} printed={module} />
          ),
        )}
        {hasAnswers && <EndLink href={nameAnchor(path, 'answers')} title={uiText('print.answers')} />}
        {terms.length > 0 && <EndLink href={nameAnchor(path, 'glossary')} title={uiText('glossary.title')} />}
        <EndLink href={nameAnchor(path, 'sources')} title={uiText('sources.title')} />
      </ol>
      <div className={styles.note}>
        {hasAnswers && <p>{uiText('print.howTo')}</p>}
        {hasQuiz && <p>{uiText('print.notPrinted')}</p>}
        {locked > 0 && <p>{uiText('print.locked', { count: locked })}</p>}
      </div>
    </nav>
  );
}

function LessonLinks({ printed: { module, lessons } }: { readonly printed: PrintedModule }) {
  return lessons.map(({ id, lesson }) => (
    <li key={id}>
      <a href={`#${id}`}>{nameLesson(module.id, lesson.id)}</a>
    </li>
  ));
}

const EndLink = ({ href, title }: { readonly href: string; readonly title: string }) => (
  <li>
    <a href={`#${href}`}>{title}</a>
  </li>
);
