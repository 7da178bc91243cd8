import { uiText } from '../../../i18n/ui-text';
import { WritingLines } from '../../kit/writing-lines/writing-lines';
import { useBlockText } from '../../text/use-block-text';
import type { PrintedQuestionProps } from '../question-props';

/** Room to calculate, and the unit of the answer. */
export function NumericPrint({ question, namespace }: PrintedQuestionProps<'numeric'>) {
  const { plain } = useBlockText(namespace, question.id);
  return (
    <>
      <p>{uiText('question.numeric.inUnit', { unit: plain('unit') })}</p>
      <WritingLines rows={2} />
    </>
  );
}
