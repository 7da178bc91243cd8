import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { useBlockText } from '../../text/use-block-text';
import type { ShownBlockProps } from '../block-props';
import { ChartFigure } from './chart-figure';
import { ChartTable } from './chart-table';

/** A chart with its numbers as a table underneath, folded away. */
export function ChartBlock({ block, namespace }: ShownBlockProps<'chart'>) {
  const text = useBlockText(namespace, block.id);
  return (
    <ChartFigure
      block={block}
      namespace={namespace}
      below={
        <Disclosure quiet summary={uiText('block.chart.table')}>
          <ChartTable block={block} text={text} />
        </Disclosure>
      }
    />
  );
}
