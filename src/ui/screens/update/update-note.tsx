import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { CourseIndex } from '../../../content/course-index';
import { deriveKnown, knowsAll } from '../../../engine/course/derive-known';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { nameLesson, nameModule } from '../../text/course-titles';
import { useCourse, useCourseState } from '../course-access';
import { nameQuiz } from '../name-quiz';
import { paths, toHref } from '../routes';
import type { Update } from './list-updates';
import styles from './update-note.module.css';

interface UpdateNoteProps {
  readonly updates: readonly Update[];
}

/**
 * Says once what an update has added since the learner was here. Only when it has been seen, because its button was pressed or the learner
 * has gone on to another screen, is it on record as known: a page that is closed before loses nothing.
 */
export function UpdateNote({ updates }: UpdateNoteProps) {
  const { actor, index } = useCourse();
  const { known } = useCourseState();
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const settle = useCallback(() => {
    actor.send({ type: 'news.seen', known: deriveKnown(index, known) });
  }, [actor, index, known]);
  const isSeen = knowsAll(known, index);
  // Nothing may concern this learner: items of a quiz, or of lessons that are open anyway.
  const isOver = updates.length === 0 || pathname !== first;
  useEffect(() => {
    if (isOver && !isSeen) settle();
  }, [isOver, isSeen, settle]);
  return isOver || isSeen ? null : <ShownNote updates={updates} onSeen={settle} />;
}

function ShownNote({ updates, onSeen }: UpdateNoteProps & { readonly onSeen: () => void }) {
  const { finishedOn } = useCourseState();
  return (
    <div className={styles.note}>
      <Notice tone="info" title={uiText('update.title')}>
        <p>{uiText(finishedOn !== null ? 'update.finished' : 'update.kept')}</p>
        <p>{uiText('update.list')}</p>
        <ul className={styles.updates}>
          {updates.map((update) => (
            <UpdateEntry key={`${update.kind} ${toPath(update)}`} update={update} />
          ))}
        </ul>
        <Button variant="quiet" onClick={onSeen}>
          {uiText('launch.dismiss')}
        </Button>
      </Notice>
    </div>
  );
}

function toPath(update: Update): string {
  switch (update.kind) {
    case 'module':
      return paths.module(update.module);
    case 'quiz':
      return paths.quiz(update.module);
    default:
      return paths.lesson(update.module, update.lesson);
  }
}

/** What the link to something new says, and what stands below it. */
function describeUpdate(update: Update, index: CourseIndex): { title: string; about: string } {
  const module = nameModule(update.module);
  switch (update.kind) {
    case 'module':
      return { title: module, about: uiText('update.module') };
    case 'quiz':
      return { title: nameQuiz(index, update.module), about: uiText('update.quiz', { module }) };
    default: {
      const title = nameLesson(update.module, update.lesson);
      return { title, about: uiText(`update.${update.kind}`, { module }) };
    }
  }
}

function UpdateEntry({ update }: { readonly update: Update }) {
  const { index } = useCourse();
  const { title, about } = describeUpdate(update, index);
  return (
    <li>
      <a href={toHref(toPath(update))}>{title}</a>
      <span className="fine-print">{about}</span>
    </li>
  );
}
