import { i18n } from '../../i18n/instance';
import { formatNumber } from '../../i18n/ui-text';

/** A value with its unit as the current language writes it: `80%`, `80 %`, `56 kg` (with a no-break space). */
export function formatQuantity(value: number, unit: string): string {
  if (unit === '%')
    return new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 2 }).format(
      value / 100,
    );
  return unit === '' ? formatNumber(value) : `${formatNumber(value)}\u00A0${unit}`;
}
