import { i18n } from '../../i18n/instance';

/** Where a locale writes a hyphen for it, it is easily overlooked before a figure. */
const MINUS = '\u2212';

const format = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero', ...options })
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'minusSign' ? part.replace('-', MINUS) : part))
    .join('');

/** More or less than before, with its sign as the current language writes it: `+1`, `−0.5`. */
export const formatChange = (value: number): string => format(value, { maximumFractionDigits: 2 });

/** A change in whole per cent: `−37%`, `0%`. */
export const formatPercentChange = (percent: number): string => format(percent / 100, { style: 'percent' });
