import { uiText } from '../../i18n/ui-text';
import { useBlockText } from '../text/use-block-text';
import { LetteredOptions } from './lettered-options';
import { listInOrder } from './list-in-order';
import { MatchingPrint } from './matching/matching-print';
import { NumericPrint } from './numeric/numeric-print';
import { PlacedOptions } from './placed-options';
import styles from './printed-question.module.css';
import type { PrintedQuestionProps } from './question-props';
import type { QuestionKind, QuestionOf } from '../../content/types';

/** A question of any kind as it is asked on paper, with room for the answer. */
export function QuestionPrint(props: PrintedQuestionProps<QuestionKind>) {
  const { question, namespace } = props;
  const { rich } = useBlockText(namespace, question.id);
  return (
    <>
      <p className={styles.prompt}>{rich('prompt')}</p>
      <p className={styles.hint}>{uiText(`print.hint.${question.kind}`)}</p>
      <AnswerRoom {...props} />
    </>
  );
}

type Option = QuestionOf<'ordering'>['options'][number];

function AnswerRoom({ question, namespace, order }: PrintedQuestionProps<QuestionKind>) {
  const { rich } = useBlockText(namespace, question.id);
  const label = (options: readonly Option[]) =>
    listInOrder(options, order).map(({ id }) => ({ id, label: rich(id) }));
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return <LetteredOptions options={label(question.options)} />;
    case 'ordering':
      return <PlacedOptions options={label(question.options)} />;
    case 'matching':
      return <MatchingPrint question={question} namespace={namespace} order={order} />;
    case 'numeric':
      return <NumericPrint question={question} namespace={namespace} order={order} />;
  }
}
