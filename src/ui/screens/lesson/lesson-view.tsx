import { useEffect, useMemo } from 'react';
import { listQuestionsOf } from '../../../content/list-questions';
import type { Question } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { isLocked } from '../../../engine/course/derive-lock';
import { contentText } from '../../../i18n/content-text';
import { useCourse, useCoursePart } from '../course-access';
import { LockedScreen } from '../locked-screen';
import { PrintLink } from '../print-link';
import { useNoteMissed } from '../recall/use-note-missed';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useJumpToTarget } from '../use-target';
import { LessonBlock } from './lesson-block';
import { LessonContents } from './lesson-contents';
import { LessonEnd } from './lesson-end';
import { LessonLinks } from './lesson-links';
import { LessonSources } from './lesson-sources';
import { listMisfits, toOpenLesson } from './list-items';
import type { LoadedLesson } from './loaded-lesson';
import { ReadingLine } from './reading-line';
import { usePrefetch } from './use-prefetch';
import { useReachedEnd } from './use-reached-end';
import styles from './lesson-view.module.css';

const NO_POOL: readonly Question[] = [];

/** One lesson, block by block. It tells the engine that it was opened, and when its end was reached. */
export function LessonView({ module, lesson, n }: LoadedLesson) {
  const { actor, index, lockedOrder } = useCourse();
  const locked = useCoursePart((state) => lockedOrder && isLocked(state, index, module, n));
  const lastBlock = useReachedEnd(() => actor.send({ type: 'lesson.reached' }));
  usePrefetch(module, lesson.id);

  useEffect(() => {
    if (locked) return;
    actor.send({ type: 'place.changed', place: { kind: 'lesson', module: module.n, lesson: n } });
    const { answers } = moduleStateOf(actor.getSnapshot().context.state, module.n);
    const misfits = listMisfits(lesson, answers);
    actor.send({ type: 'lesson.opened', ...toOpenLesson(lesson, module.n, n, index), misfits });
  }, [actor, index, lesson, locked, module, n]);

  const practice = useMemo(() => lesson.blocks.flatMap(listQuestionsOf), [lesson]);
  useNoteMissed(module.n, practice, NO_POOL);
  useJumpToTarget('block');

  if (locked) return <LockedScreen module={module.id} />;
  const moduleText = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  return (
    <LessonLinks lesson={lesson}>
      <article className={styles.lesson} data-bleed="">
        <ReadingLine />
        <LessonContents module={module} lesson={lesson.id} />
        <header className={styles.header}>
          <p className={styles.module}>
            <a href={toHref(paths.module(module.id))}>{moduleText('title')}</a>
          </p>
          <ScreenHeading title={moduleText(`${lesson.id}.title`)} />
        </header>
        {lesson.blocks.map((block, at) => (
          <LessonBlock
            key={block.id}
            block={block}
            module={module}
            lesson={n}
            namespace={`${module.id}/${lesson.id}`}
            ref={at === lesson.blocks.length - 1 ? lastBlock : undefined}
          />
        ))}
        <LessonEnd module={module} lesson={lesson} n={n}>
          <LessonSources lesson={lesson} />
          <p className={styles.print}>
            <PrintLink path={paths.print(module.id, lesson.id)} label="lesson.print" />
          </p>
        </LessonEnd>
      </article>
    </LessonLinks>
  );
}
