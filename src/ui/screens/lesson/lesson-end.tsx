import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { moduleStateOf } from '../../../engine/course/course-state';
import { deriveOpenItems } from '../../../engine/course/fold-state';
import { uiText } from '../../../i18n/ui-text';
import { ButtonLink } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import { findNext, findPrevious } from './find-ways';
import { listItems, toOpenLesson } from './list-items';
import type { LoadedLesson } from './loaded-lesson';
import { OpenItems } from './open-items';
import styles from './lesson-view.module.css';

interface LessonEndProps extends LoadedLesson {
  /** Stands above the way on; nothing that the learner does changes it. */
  readonly children: ReactNode;
}

/** The way on. *Next* counts as having reached the end; where something is still open it says so once before it leads on. */
export function LessonEnd({ module, lesson, n, children }: LessonEndProps) {
  const { actor, index } = useCourse();
  const navigate = useNavigate();
  const [isTold, setTold] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const state = useCourseState();
  const { done } = moduleStateOf(state, module.n);
  const missing = new Set(deriveOpenItems(state, toOpenLesson(lesson, module.n, n, index)));
  const open = listItems(lesson).filter((item) => missing.has(item.n));
  const previous = findPrevious(module, lesson.id);
  const next = findNext(index, state, module, lesson.id);

  const goOn = (event: MouseEvent) => {
    event.preventDefault();
    actor.send({ type: 'lesson.reached' });
    if (open.length === 0 || done.has(n) || isTold) return void navigate(next.path);
    setTold(true);
    requestAnimationFrame(() => notice.current?.focus());
  };

  return (
    <footer className={styles.end}>
      {children}
      <div ref={notice} tabIndex={-1} className={styles.status}>
        <LessonState isDone={done.has(n)} open={open.length} />
        {!done.has(n) && isTold && open.length > 0 && (
          <OpenItems items={open} href={toHref(paths.lesson(module.id, lesson.id))} />
        )}
      </div>
      <nav className={styles.ways} aria-label={uiText('lesson.ways')}>
        <a className={styles.previous} href={toHref(previous.path)}>
          <Icon name="arrow-previous" /> {previous.title}
        </a>
        <ButtonLink href={toHref(next.path)} onClick={goOn}>
          {uiText('common.nextTo', { title: next.title })} <Icon name="arrow-next" />
        </ButtonLink>
      </nav>
    </footer>
  );
}

interface LessonStateProps {
  readonly isDone: boolean;
  /** How much of what the lesson asks is not answered; in a lesson that is done it came with an update. */
  readonly open: number;
}

const nameState = ({ isDone, open }: LessonStateProps): string =>
  open > 0
    ? uiText(isDone ? 'lesson.doneMore' : 'lesson.stillOpen', { count: open })
    : uiText(isDone ? 'lesson.done' : 'lesson.unread');

/** One line that is always there: were it to appear when the end comes into view, it would push *Next* away under the finger. */
const LessonState = (props: LessonStateProps) => (
  <p className={styles.state} data-done={props.isDone} role="status">
    <Icon name={props.isDone ? 'lesson-done' : 'lesson-open'} /> {nameState(props)}
  </p>
);
