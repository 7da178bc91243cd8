import { useEffect, useRef, type Ref } from 'react';
import type { Block, LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { plainContentText } from '../../../i18n/content-text';
import { BlockView } from '../../blocks/block-view';
import { useCourse, useCourseState } from '../course-access';
import { itemOf } from './list-items';
import styles from './lesson-view.module.css';

interface LessonBlockProps {
  readonly block: Block;
  readonly module: LoadableModule;
  readonly namespace: string;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** A block with what was answered in it. A practice question is marked and reported; estimates and decisions are only kept. */
export function LessonBlock({ block, module, namespace, ref }: LessonBlockProps) {
  const { actor, now } = useCourse();
  const state = useCourseState();
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = now();
  }, [now]);

  const item = itemOf(block);
  const given = (item && moduleStateOf(state, module.n).answers.get(item.n)) ?? null;
  const question = block.kind === 'question' ? block.question : null;

  const answer = (value: Answer) => {
    if (!item) return;
    const score = question && scoreAnswer(question, value);
    if (!question || !score) return actor.send({ type: 'item.answered', item: item.n, answer: value });
    const at = now();
    const latency = Math.max(0, Math.round((at - shownAt.current) / 1000));
    const description = plainContentText({ namespace, key: `${question.id}.prompt` });
    actor.send({ type: 'practice.answered', question, answer: value, score, description, latency, at });
  };

  return (
    <div ref={ref} id={`block-${block.id}`} tabIndex={-1} className={styles.block} data-kind={block.kind}>
      <BlockView
        block={block}
        namespace={namespace}
        answer={given}
        score={question && scoreAnswer(question, given)}
        order={question ? orderOptions(question, state.attemptId) : []}
        onAnswer={answer}
      />
    </div>
  );
}
