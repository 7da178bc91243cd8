import { useBlockText } from '../../text/use-block-text';
import { letterAt } from '../letter-at';
import { listInOrder } from '../list-in-order';
import { PlacedOptions } from '../placed-options';
import styles from '../printed-question.module.css';
import type { PrintedQuestionProps } from '../question-props';

/** The targets by letter, then what is to be matched, each with room for a letter. */
export function MatchingPrint({ question, namespace, order }: PrintedQuestionProps<'matching'>) {
  const { rich } = useBlockText(namespace, question.id);
  return (
    <>
      <ul className={styles.targets}>
        {question.targets.map(({ id }, at) => (
          <li key={id} className={styles.option}>
            <span className={styles.letter}>{letterAt(at)}</span>
            <span>{rich(id)}</span>
          </li>
        ))}
      </ul>
      <PlacedOptions
        options={listInOrder(question.options, order).map(({ id }) => ({ id, label: rich(id) }))}
      />
    </>
  );
}
