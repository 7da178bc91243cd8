import type { QuestionKind } from '../../content/types';
import { useBlockText } from '../text/use-block-text';
import { ExplainedOptions } from './explained-options';
import { letterAt } from './letter-at';
import { listInOrder } from './list-in-order';
import { MatchingAnswer } from './matching/matching-answer';
import { NumericAnswer } from './numeric/numeric-answer';
import { OrderingAnswer } from './ordering/ordering-answer';
import type { PrintedQuestionProps } from './question-props';

/** The right answer to a question of any kind, with its reasons. */
export function QuestionAnswer({ question, namespace, order }: PrintedQuestionProps<QuestionKind>) {
  const { rich } = useBlockText(namespace, question.id);
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const right = question.kind === 'choice' ? [question.answer] : question.answers;
      const options = listInOrder(question.options, order).map(({ id }, at) => ({
        id,
        letter: letterAt(at),
        label: rich(id),
        why: rich(`${id}.why`),
        isRight: right.includes(id),
      }));
      return <ExplainedOptions options={options} />;
    }
    case 'ordering':
      return <OrderingAnswer question={question} namespace={namespace} />;
    case 'matching':
      return <MatchingAnswer question={question} namespace={namespace} order={order} />;
    case 'numeric':
      return <NumericAnswer question={question} namespace={namespace} />;
  }
}
