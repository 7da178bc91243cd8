import { useId } from 'react';
import { useBlockText } from '../../text/use-block-text';
import { Choice } from '../../kit/choice/choice';
import { listInOrder } from '../list-in-order';
import styles from '../option-rows.module.css';
import type { QuestionProps } from '../question-props';
import { showOptionMark } from '../show-option-mark';

/** One of several options, as radio buttons. */
export function ChoiceQuestion(props: QuestionProps<'choice'>) {
  const { question, namespace, order, answer, onChange, score, isLocked } = props;
  const { rich } = useBlockText(namespace, question.id);
  const name = useId();
  return (
    <div className={styles.rows}>
      {listInOrder(question.options, order).map(({ id, n }) => (
        <Choice
          key={id}
          type="radio"
          name={name}
          value={id}
          label={rich(id)}
          isChecked={answer?.picked === n}
          isLocked={isLocked}
          onChange={() => onChange({ kind: 'choice', picked: n })}
          mark={showOptionMark(score?.marks.get(n))}
        >
          {score && rich(`${id}.why`)}
        </Choice>
      ))}
    </div>
  );
}
