import { useCallback } from 'react';
import { useParams } from 'react-router';
import type { LoadableModule } from '../../../content/types';
import { isLocked } from '../../../engine/course/derive-lock';
import { moduleStateOf } from '../../../engine/course/course-state';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useCourse, useCourseState } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { PartLink } from './part-link';
import styles from './module-screen.module.css';

/** A module: its opening question, what it is for, and its parts with their state. */
export function ModuleScreen() {
  const { module: id = '' } = useParams();
  const { index, library } = useCourse();
  const load = useCallback(async () => {
    if (!index.modules.some((module) => module.id === id)) return undefined;
    const [module] = await Promise.all([library.module(id), loadTextsOrThrow(`${id}/module`)]);
    return module;
  }, [id, index, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(module) => <ModuleView module={module} />}
    </LoadingView>
  );
}

function ModuleView({ module }: { readonly module: LoadableModule }) {
  const { index, lockedOrder, passMark } = useCourse();
  const state = useCourseState();
  const { done, reached, quiz } = moduleStateOf(state, module.n);
  const text = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  const lockOf = (lesson: number | null) => lockedOrder && isLocked(state, index, module, lesson);
  return (
    <div className={styles.module}>
      <ScreenHeading title={text('title')} />
      <p className={styles.question}>{text('question')}</p>
      {module.objectives.length > 0 && (
        <section>
          <h2>{uiText('module.objectives')}</h2>
          <ul className={styles.objectives}>
            {module.objectives.map((objective) => (
              <li key={objective}>{contentText({ namespace: 'course', key: objective })}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{uiText('module.parts')}</h2>
        <ol className={styles.parts}>
          {module.lessons.map((lesson) => (
            <PartLink
              key={lesson.id}
              href={toHref(paths.lesson(module.id, lesson.id))}
              title={text(`${lesson.id}.title`)}
              summary={text(`${lesson.id}.summary`)}
              minutes={lesson.minutes}
              state={done.has(lesson.n) ? 'done' : reached.has(lesson.n) ? 'started' : 'open'}
              isLocked={lockOf(lesson.n)}
            />
          ))}
          {module.quiz && (
            <PartLink
              href={toHref(paths.quiz(module.id))}
              title={uiText('quiz.title')}
              summary={uiText('quiz.summary', { percent: passMark })}
              minutes={module.quiz.minutes}
              state={quiz.best !== null && quiz.best >= passMark ? 'done' : quiz.attempt ? 'started' : 'open'}
              isLocked={lockOf(null)}
            />
          )}
        </ol>
      </section>
      <p>
        <a href={toHref(paths.home)}>
          <Icon name="arrow-previous" /> {uiText('common.toHome')}
        </a>
      </p>
    </div>
  );
}
