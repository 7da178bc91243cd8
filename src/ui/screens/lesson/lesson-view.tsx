import { useEffect, useRef } from 'react';
import type { Block } from '../../../content/types';
import { isLocked } from '../../../engine/course/derive-lock';
import { moduleStateOf } from '../../../engine/course/course-state';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { contentText, plainContentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { BlockView } from '../../blocks/block-view';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { LessonLinks } from './lesson-links';
import { LessonEnd } from './lesson-end';
import type { LoadedLesson } from './lesson-screen';
import { listItems } from './list-items';
import { useReachedEnd } from './use-reached-end';
import styles from './lesson-view.module.css';

const itemOf = (block: Block): number | null => {
  if (block.kind === 'estimate' || block.kind === 'decision') return block.n;
  return block.kind === 'question' ? block.question.n : null;
};

/** One lesson, block by block. It tells the engine that it was opened, what was answered, and when its end was reached. */
export function LessonView({ module, lesson, n }: LoadedLesson) {
  const { actor, index, lockedOrder, now } = useCourse();
  const state = useCourseState();
  const locked = lockedOrder && isLocked(state, index, module, n);
  const shownAt = useRef(0);
  const lastBlock = useReachedEnd(() => actor.send({ type: 'lesson.reached' }));

  useEffect(() => {
    if (locked) return;
    shownAt.current = now();
    actor.send({ type: 'place.changed', place: { kind: 'lesson', module: module.n, lesson: n } });
    actor.send({
      type: 'lesson.opened',
      module: module.n,
      lesson: n,
      items: listItems(lesson).map((item) => item.n),
    });
  }, [actor, lesson, locked, module, n, now]);

  if (locked)
    return (
      <Notice tone="info" title={uiText('locked.title')}>
        <a href={toHref(paths.module(module.id))}>{uiText('locked.text')}</a>
      </Notice>
    );

  const namespace = `${module.id}/${lesson.id}`;
  const { answers } = moduleStateOf(state, module.n);
  const answer = (block: Block, given: Answer) => {
    if (block.kind === 'question') {
      const { question } = block;
      const score = scoreAnswer(question, given);
      const description = plainContentText({ namespace, key: `${question.id}.prompt` });
      const at = now();
      const latency = Math.max(0, Math.round((at - shownAt.current) / 1000));
      if (score)
        actor.send({ type: 'practice.answered', question, answer: given, score, description, latency, at });
    } else actor.send({ type: 'item.answered', item: itemOf(block) ?? 0, answer: given });
  };

  return (
    <LessonLinks lesson={lesson}>
      <article className={styles.lesson} data-bleed="">
        <header className={styles.header}>
          <p className={styles.module}>
            <a href={toHref(paths.module(module.id))}>
              {contentText({ namespace: `${module.id}/module`, key: 'title' })}
            </a>
          </p>
          <ScreenHeading
            title={contentText({ namespace: `${module.id}/module`, key: `${lesson.id}.title` })}
          />
        </header>
        {lesson.blocks.map((block, at) => {
          const given = answers.get(itemOf(block) ?? 0) ?? null;
          return (
            <div
              key={block.id}
              id={`block-${block.id}`}
              tabIndex={-1}
              className={styles.block}
              data-kind={block.kind}
              ref={at === lesson.blocks.length - 1 ? lastBlock : undefined}
            >
              <BlockView
                block={block}
                namespace={namespace}
                answer={given}
                score={block.kind === 'question' ? scoreAnswer(block.question, given) : null}
                order={block.kind === 'question' ? orderOptions(block.question, state.attemptId) : []}
                onAnswer={(value) => answer(block, value)}
              />
            </div>
          );
        })}
        <LessonEnd module={module} lesson={lesson} n={n} />
      </article>
    </LessonLinks>
  );
}
