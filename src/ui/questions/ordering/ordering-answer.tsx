import { useBlockText } from '../../text/use-block-text';
import type { PrintedQuestionProps } from '../question-props';
import { RightOrder } from './right-order';

/** The right order and its reason. */
export function OrderingAnswer(props: Omit<PrintedQuestionProps<'ordering'>, 'order'>) {
  const { rich } = useBlockText(props.namespace, props.question.id);
  return (
    <>
      <RightOrder {...props} />
      <p>{rich('why')}</p>
    </>
  );
}
