import { findText, i18n } from './instance';
import { locateUiText, type UiKey } from './ui-namespaces';
import { writeNumber } from './write-number';

/** Values for `{{placeholders}}`; `count` chooses the plural form. Numbers are formatted for the language. */
export type UiValues = Readonly<Record<string, string | number>>;

/** A word or sentence of the player in the current language. Those of a rare screen must have been loaded with it. */
export function uiText(key: UiKey, values?: UiValues): string {
  const namespace = locateUiText(key);
  if (!values) return findText(namespace, key) ?? key;
  const shown = Object.entries(values).map(([name, value]) =>
    name === 'count' || typeof value === 'string' ? [name, value] : [name, formatNumber(value)],
  );
  const options: { ns: string; count?: number } = { ns: namespace, ...Object.fromEntries(shown) };
  return i18n.t(key, options);
}

/** A number as the current language writes it. */
export const formatNumber = (value: number): string => writeNumber(value, i18n.language);

/** A day such as 14 February 2023: in English, too, as the United Nations write it, the day before the month. */
export const formatDay = (milliseconds: number): string =>
  new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, { dateStyle: 'long' }).format(
    milliseconds,
  );

/** A time of day such as 14:32, or 14:32:07 in three parts, which every language of the course writes so. */
export function formatTime(milliseconds: number, parts: 2 | 3 = 2): string {
  const time = new Date(milliseconds);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .slice(0, parts)
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':');
}
