import { i18n } from './instance';
import { locateUiText, type UiKey } from './ui-namespaces';

/** Values for `{{placeholders}}`; `count` chooses the plural form. Numbers are formatted for the language. */
export type UiValues = Readonly<Record<string, string | number>>;

/** A word or sentence of the player in the current language. Those of a rare screen must have been loaded with it. */
export function uiText(key: UiKey, values: UiValues = {}): string {
  const shown = Object.entries(values).map(([name, value]) =>
    name === 'count' || typeof value === 'string' ? [name, value] : [name, formatNumber(value)],
  );
  const options: { ns: string; count?: number } = {
    ns: locateUiText(key),
    ...Object.fromEntries(shown),
  };
  return i18n.t(key, options);
}

/** A number as the current language writes it. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(value);

/** A day such as 14 February 2023. */
export const formatDay = (milliseconds: number): string =>
  new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(milliseconds);

/** A time of day such as 14:32. */
export const formatTime = (milliseconds: number): string =>
  new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    milliseconds,
  );
