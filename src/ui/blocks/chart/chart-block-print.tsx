import { useBlockText } from '../../text/use-block-text';
import type { ShownBlockProps } from '../block-props';
import { ChartFigure } from './chart-figure';
import { ChartTable } from './chart-table';
import { deriveBars, hasNumber } from './derive-bars';

/** A chart; its table only where the bars leave out a number. */
export function ChartBlockPrint({ block, namespace }: ShownBlockProps<'chart'>) {
  const text = useBlockText(namespace, block.id);
  const isWhole = deriveBars(block).every((bar) => bar.segments.every((segment) => hasNumber(bar, segment)));
  return (
    <ChartFigure
      block={block}
      namespace={namespace}
      isPrinted
      below={isWhole ? null : <ChartTable block={block} text={text} />}
    />
  );
}
