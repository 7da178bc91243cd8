import type { BlockOf } from '../../../content/types';
import { i18n } from '../../../i18n/instance';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import { formatQuantity } from '../../text/format-quantity';
import { writePercent } from '../../text/write-change';

/**
 * What a bar says, in words: each series with its value and its share of the bar, or, where there is one series, the value and how many
 * times that of the point it is. `text` gives the words of the chart by their keys.
 */
export function writeReading(block: BlockOf<'chart'>, row: string, text: (key: string) => string): string {
  const valuesOf = (id: string | undefined) => block.rows.find((entry) => entry.id === id)?.values ?? [];
  const values = valuesOf(row);
  const unit = text('unit');
  const [value = 0] = values;
  if (block.series.length === 1) {
    const [point = 0] = valuesOf(block.point);
    const quantity = formatQuantity(value, unit);
    if (block.point === undefined || point === 0 || point === value) return quantity;
    const times = formatNumber(Math.round((10 * value) / point) / 10);
    return `${quantity} · ${uiText('block.chart.times', { times, name: text(block.point) })}`;
  }
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
