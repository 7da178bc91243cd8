import { ExplainedOptions } from '../../questions/explained-options';
import { letterAt } from '../../questions/letter-at';
import { useBlockText } from '../../text/use-block-text';
import { AnswerFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';
import { SourceLine } from '../source-line';

/** What follows from each choice of a decision; none is marked as right. */
export function DecisionBlockAnswer({ block, namespace, exercise }: PrintedBlockProps<'decision'>) {
  const { rich } = useBlockText(namespace, block.id);
  const options = block.options.map(({ id }, at) => ({
    id,
    letter: letterAt(at),
    label: rich(id),
    why: rich(`${id}.then`),
  }));
  return (
    <AnswerFrame exercise={exercise}>
      <ExplainedOptions options={options} />
      <SourceLine sources={block.sources} />
    </AnswerFrame>
  );
}
