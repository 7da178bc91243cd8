import { useBlockText } from '../../text/use-block-text';
import { ExplainedOptions } from '../explained-options';
import { letterAt } from '../letter-at';
import { listInOrder } from '../list-in-order';
import type { PrintedQuestionProps } from '../question-props';

/** Each thing that was to be matched, with the letter and the words of its target and the reason. */
export function MatchingAnswer({ question, namespace, order }: PrintedQuestionProps<'matching'>) {
  const { rich } = useBlockText(namespace, question.id);
  const options = listInOrder(question.options, order).map(({ id, target }) => ({
    id,
    letter: letterAt(question.targets.findIndex((each) => each.id === target)),
    label: (
      <>
        {rich(id)} <span aria-hidden="true">→</span> <strong>{rich(target)}</strong>
      </>
    ),
    why: rich(`${id}.why`),
  }));
  return <ExplainedOptions options={options} />;
}
