import type { QuestionOf } from '../../../content/types';
import type { Answer } from '../../../engine/scoring/answer';
import { uiText } from '../../../i18n/ui-text';
import { formatQuantity } from '../../text/format-quantity';
import { useBlockText } from '../../text/use-block-text';

interface NumericOutcomeProps {
  readonly question: QuestionOf<'numeric'>;
  readonly namespace: string;
  readonly answer: Answer | null;
}

/** After a wrong number: what led to it, if that is a known error, and the right one. */
export function NumericOutcome({ question, namespace, answer }: NumericOutcomeProps) {
  const { plain, rich } = useBlockText(namespace, question.id);
  const trap = (question.traps ?? []).find(
    ({ value }) => answer?.kind === 'numeric' && Math.abs(answer.value - value) <= question.tolerance,
  );
  return (
    <>
      {trap && <p>{rich(trap.id)}</p>}
      <p>
        <strong>
          {uiText('question.numeric.right', { value: formatQuantity(question.answer, plain('unit')) })}
        </strong>
      </p>
    </>
  );
}
