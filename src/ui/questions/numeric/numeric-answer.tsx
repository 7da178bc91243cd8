import { uiText } from '../../../i18n/ui-text';
import { formatQuantity } from '../../text/format-quantity';
import { useBlockText } from '../../text/use-block-text';
import type { PrintedQuestionProps } from '../question-props';

/** The reason of the right number, then the wrong ones that known errors lead to. */
export function NumericAnswer({ question, namespace }: Omit<PrintedQuestionProps<'numeric'>, 'order'>) {
  const { plain, rich } = useBlockText(namespace, question.id);
  return (
    <>
      <p>{rich('why')}</p>
      {(question.traps ?? []).map(({ id, value }) => (
        <p key={id}>
          <strong>{uiText('print.ifFound', { value: formatQuantity(value, plain('unit')) })}</strong>{' '}
          {rich(id)}
        </p>
      ))}
    </>
  );
}
