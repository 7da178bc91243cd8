import type { Lesson } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { BlockAnswer } from '../../blocks/block-answer';
import { ContentLinks, type ContentLinkTargets } from '../../text/content-links';
import { nameLesson } from '../../text/course-titles';
import type { Handbook } from './handbook';
import { nameAnchor } from './name-anchor';
import styles from './print-screen.module.css';

interface AnswersChapterProps {
  readonly handbook: Handbook;
  /** Where the marked words of a lesson lead. */
  readonly links: (lesson: Lesson) => ContentLinkTargets;
}

/** The answers to all exercises with their reasons, lesson by lesson. */
export function AnswersChapter({ handbook: { extent, path, modules }, links }: AnswersChapterProps) {
  return (
    <section className={styles.chapter}>
      <h2 id={nameAnchor(path, 'answers')} tabIndex={-1} className={styles.chapterTitle}>
        {uiText('print.answers')}
      </h2>
      <div className={styles.answers}>
        {modules.flatMap(({ module, lessons }) =>
          lessons
            .filter(({ answers }) => answers.length > 0)
            .map(({ id, lesson, namespace, answers }) => (
              <ContentLinks key={id} value={links(lesson)}>
                {extent !== 'lesson' && <h3>{nameLesson(module.id, lesson.id)}</h3>}
                {answers.map(({ block, exercise }) => (
                  <BlockAnswer key={exercise.id} block={block} namespace={namespace} exercise={exercise} />
                ))}
              </ContentLinks>
            )),
        )}
      </div>
    </section>
  );
}
