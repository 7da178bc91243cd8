import type { QuestionOf } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { useBlockText } from '../../text/use-block-text';
import styles from './ordering-question.module.css';

interface RightOrderProps {
  readonly question: QuestionOf<'ordering'>;
  readonly namespace: string;
}

/** The options as they should have stood. */
export function RightOrder({ question, namespace }: RightOrderProps) {
  const { rich } = useBlockText(namespace, question.id);
  return (
    <>
      <p className={styles.title}>{uiText('question.ordering.right')}</p>
      <ol className={styles.right}>
        {question.options.map(({ id }) => (
          <li key={id}>{rich(id)}</li>
        ))}
      </ol>
    </>
  );
}
