import { i18n } from '../../i18n/instance';
import { formatNumber } from '../../i18n/ui-text';
import { writePercent } from './write-change';

/** A value with its unit as the current language writes it: `80%`, `80 %`, `20% of GDP`, `56 kg` (with a no-break space). */
export function formatQuantity(value: number, unit: string): string {
  if (unit.startsWith('%')) return writePercent(value, i18n.language) + unit.slice(1);
  return unit === '' ? formatNumber(value) : `${formatNumber(value)}\u00A0${unit}`;
}
