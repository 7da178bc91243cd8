import { useBlockText } from '../../text/use-block-text';
import { listInOrder } from '../list-in-order';
import styles from '../printed-question.module.css';
import type { PrintedQuestionProps } from '../question-props';

/** What is to be put in order, each with a box for its number. */
export function OrderingPrint({ question, namespace, order }: PrintedQuestionProps<'ordering'>) {
  const { rich } = useBlockText(namespace, question.id);
  return (
    <ul className={styles.options}>
      {listInOrder(question.options, order).map(({ id }) => (
        <li key={id} className={styles.option}>
          <span className={styles.place} aria-hidden="true" />
          <span>{rich(id)}</span>
        </li>
      ))}
    </ul>
  );
}
