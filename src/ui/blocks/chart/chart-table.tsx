import type { BlockOf } from '../../../content/types';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import { ScrollArea } from '../../kit/scroll-area/scroll-area';
import type { BlockText } from '../../text/use-block-text';
import styles from '../data-table.module.css';

interface ChartTableProps {
  readonly block: BlockOf<'chart'>;
  readonly text: BlockText;
}

/** The numbers of a chart as a real table, for all who would rather read them. */
export function ChartTable({ block, text }: ChartTableProps) {
  return (
    <ScrollArea label={uiText('block.chart.inUnit', { unit: text.plain('unit') })}>
      <table className={styles.table}>
        <caption>{uiText('block.chart.inUnit', { unit: text.plain('unit') })}</caption>
        <thead>
          <tr>
            <th scope="col">{uiText('block.row')}</th>
            {block.series.map((series) => (
              <th key={series} scope="col">
                {text.plain(series)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{text.plain(row.id)}</th>
              {block.series.map((series, at) => (
                <td key={series}>{formatNumber(row.values[at] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
