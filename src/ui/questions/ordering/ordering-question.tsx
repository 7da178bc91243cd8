import { useState } from 'react';
import { useBlockText } from '../../text/use-block-text';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { listInOrder } from '../list-in-order';
import type { QuestionProps } from '../question-props';
import { moveItem } from './move-item';
import { OrderedItem } from './ordered-item';
import { useDrag } from './use-drag';
import styles from './ordering-question.module.css';

/** A list to put in order: by buttons, by keyboard, or by dragging the handle. Each move is told to screen readers. */
export function OrderingQuestion(props: QuestionProps<'ordering'>) {
  const { question, namespace, order, answer, onChange, score, isLocked } = props;
  const { plain } = useBlockText(namespace, question.id);
  const [told, setTold] = useState('');
  const options = listInOrder(question.options, answer?.order ?? order);

  const move = (from: number, to: number) => {
    const moved = moveItem(options, from, to);
    const item = options[from];
    if (moved === options || !item) return;
    onChange({ kind: 'ordering', order: moved.map(({ n }) => n) });
    const total = options.length;
    setTold(uiText('question.ordering.position', { item: plain(item.id), position: to + 1, total }));
  };

  const { list, grab, dragging } = useDrag(options, move);

  return (
    <>
      <ol ref={list} className={styles.items} {...dragging}>
        {options.map(({ id, n }, at) => (
          <OrderedItem
            key={id}
            label={plain(id)}
            isFirst={at === 0}
            isLast={at === options.length - 1}
            isLocked={isLocked}
            mark={score?.marks.get(n)}
            onMove={(by) => move(at, at + by)}
            onGrab={(pointer) => grab(n, pointer)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {!isLocked && told}
      </p>
      {!isLocked && (
        <Button
          variant="quiet"
          aria-pressed={answer !== null}
          onClick={() => onChange({ kind: 'ordering', order: options.map(({ n }) => n) })}
        >
          {answer !== null && <Icon name="check" />} {uiText('question.ordering.asShown')}
        </Button>
      )}
    </>
  );
}
