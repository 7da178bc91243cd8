import { writeNumber } from '../../i18n/write-number';

/** A hyphen in its place is easily overlooked before a figure. */
const MINUS = '\u2212';
/** Keeps a sign on its side of the number in a text from right to left. */
const MARK = '\u200E';

/** The sign of per cent as a language writes it behind a number (CLDR 48). */
const PERCENT: Readonly<Record<string, string>> = {
  fr: '\u202F%',
  es: '\u00A0%',
  ru: '\u00A0%',
  ar: `${MARK}%${MARK}`,
};

/** A share: `22.3%`. The number is one of a hundred, nought or more. */
export const writePercent = (value: number, language: string): string =>
  writeNumber(value, language) + (PERCENT[language] ?? '%');

const signOf = (value: number): string => {
  if (value === 0) return '';
  return value < 0 ? MINUS : '+';
};

/** More or less than before, with its sign; none before nothing. `write` writes what is nought or more. */
export function writeChange(
  value: number,
  language: string,
  write: typeof writeNumber = writeNumber,
): string {
  const sign = signOf(Number(value.toFixed(2)));
  return (sign !== '' && language === 'ar' ? MARK : '') + sign + write(Math.abs(value), language);
}
