import { formatQuantity } from '../../text/format-quantity';
import { useBlockText } from '../../text/use-block-text';
import { AnswerFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';
import { SourceLine } from '../source-line';

/** The figure that was to be estimated, and what it means. */
export function EstimateBlockAnswer({ block, namespace, exercise }: PrintedBlockProps<'estimate'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  return (
    <AnswerFrame exercise={exercise} brief={formatQuantity(block.answer, plain('unit'))}>
      <p>{rich('reveal')}</p>
      <SourceLine sources={block.sources} />
    </AnswerFrame>
  );
}
