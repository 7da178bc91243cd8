import { useRef, useState, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { moduleStateOf } from '../../../engine/course/course-state';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { ButtonLink } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import type { LoadedLesson } from './lesson-screen';
import { listItems } from './list-items';
import { LessonSources } from './lesson-sources';
import styles from './lesson-view.module.css';

const OPEN_WORDS = {
  estimate: 'lesson.openEstimate',
  decision: 'lesson.openDecision',
  question: 'lesson.openQuestion',
} as const;

/** The way on. *Next* counts as having reached the end; where something is still open it says so once before it leads on. */
export function LessonEnd({ module, lesson, n }: LoadedLesson) {
  const { actor, index } = useCourse();
  const state = useCourseState();
  const navigate = useNavigate();
  const [isTold, setTold] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const { answers, done } = moduleStateOf(state, module.n);
  const open = listItems(lesson).filter((item) => !answers.has(item.n));
  const at = module.lessons.findIndex((entry) => entry.id === lesson.id);
  const title = (id: string) => contentText({ namespace: `${module.id}/module`, key: `${id}.title` });
  const previous = module.lessons[at - 1];
  const next = module.lessons[at + 1];
  const nextModule = index.modules[index.modules.findIndex((entry) => entry.id === module.id) + 1];

  const target = next
    ? { path: paths.lesson(module.id, next.id), title: title(next.id) }
    : module.quiz
      ? { path: paths.quiz(module.id), title: uiText('quiz.title') }
      : nextModule
        ? {
            path: paths.module(nextModule.id),
            title: contentText({ namespace: 'course', key: `module.${nextModule.id}` }),
          }
        : { path: paths.home, title: uiText('common.toHome') };

  const goOn = (event: MouseEvent) => {
    event.preventDefault();
    actor.send({ type: 'lesson.reached' });
    if (open.length > 0 && !isTold) {
      setTold(true);
      requestAnimationFrame(() => notice.current?.focus());
    } else void navigate(target.path);
  };

  const jump = (event: MouseEvent, block: string) => {
    event.preventDefault();
    const element = document.getElementById(`block-${block}`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };

  return (
    <footer className={styles.end}>
      <LessonSources lesson={lesson} />
      <div ref={notice} tabIndex={-1} className={styles.status}>
        {done.has(n) && (
          <p className={styles.done} role="status">
            <Icon name="lesson-done" /> {uiText('lesson.done')}
          </p>
        )}
        {!done.has(n) && isTold && open.length > 0 && (
          <Notice tone="caution" title={uiText('lesson.openTitle', { count: open.length })}>
            <ul>
              {open.map((item) => (
                <li key={item.n}>
                  <a
                    href={toHref(paths.lesson(module.id, lesson.id))}
                    onClick={(event) => jump(event, item.block)}
                  >
                    {uiText(OPEN_WORDS[item.kind])}
                  </a>
                </li>
              ))}
            </ul>
            <p>{uiText('lesson.openHint')}</p>
          </Notice>
        )}
      </div>
      <nav className={styles.ways} aria-label={uiText('lesson.ways')}>
        {previous ? (
          <a className={styles.previous} href={toHref(paths.lesson(module.id, previous.id))}>
            <Icon name="arrow-previous" /> {title(previous.id)}
          </a>
        ) : (
          <a className={styles.previous} href={toHref(paths.module(module.id))}>
            <Icon name="arrow-previous" /> {uiText('lesson.toModule')}
          </a>
        )}
        <ButtonLink href={toHref(target.path)} onClick={goOn}>
          {uiText('common.nextTo', { title: target.title })} <Icon name="arrow-next" />
        </ButtonLink>
      </nav>
    </footer>
  );
}
