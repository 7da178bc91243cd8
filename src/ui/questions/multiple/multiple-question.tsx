import { useId } from 'react';
import { useBlockText } from '../../text/use-block-text';
import { Choice } from '../../kit/choice/choice';
import { listInOrder } from '../list-in-order';
import styles from '../option-rows.module.css';
import type { QuestionProps } from '../question-props';
import { showOptionMark } from '../show-option-mark';

/** Any number of options, as checkboxes. */
export function MultipleQuestion(props: QuestionProps<'multiple'>) {
  const { question, namespace, order, answer, onChange, score, isLocked } = props;
  const { rich } = useBlockText(namespace, question.id);
  const name = useId();
  const picked = answer?.picked ?? [];

  const change = (n: number, isPicked: boolean) => {
    const next = isPicked ? [...picked, n] : picked.filter((each) => each !== n);
    onChange(next.length === 0 ? null : { kind: 'multiple', picked: next.toSorted((a, b) => a - b) });
  };

  return (
    <div className={styles.rows}>
      {listInOrder(question.options, order).map(({ id, n }) => (
        <Choice
          key={id}
          type="checkbox"
          name={name}
          value={id}
          label={rich(id)}
          isChecked={picked.includes(n)}
          isLocked={isLocked}
          onChange={(isPicked) => change(n, isPicked)}
          mark={showOptionMark(score?.marks.get(n))}
        >
          {score && rich(`${id}.why`)}
        </Choice>
      ))}
    </div>
  );
}
