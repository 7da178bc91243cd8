import type { BlockOf } from '../../../content/types';
import { i18n } from '../../../i18n/instance';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import { formatQuantity } from '../../text/format-quantity';
import { writePercent } from '../../text/write-change';

/**
 * What a bar says, in words: each series with its value and its share of the bar; of one series, the value alone, as bars may stand for
 * unlike things. `text` gives the words of the chart by their keys.
 */
export function writeReading(block: BlockOf<'chart'>, row: string, text: (key: string) => string): string {
  const values = block.rows.find(({ id }) => id === row)?.values ?? [];
  const unit = text('unit');
  if (block.series.length === 1) return formatQuantity(values[0] ?? 0, unit);
  const total = values.reduce((sum, part) => sum + part, 0);
  const isShare = unit.startsWith('%');
  return block.series
    .map((series, at) => {
      const part = values[at] ?? 0;
      const share = writePercent(total === 0 ? 0 : Math.round((100 * part) / total), i18n.language);
      const quantity = isShare ? writePercent(part, i18n.language) : `${formatNumber(part)} (${share})`;
      return uiText('block.chart.part', { name: text(series), quantity });
    })
    .join(' · ');
}
