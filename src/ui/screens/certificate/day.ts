import { formatDay } from '../../../i18n/ui-text';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The learner's own day at a moment (milliseconds since 1970), as `YYYY-MM-DD`. */
export function toDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** The day in words; at noon it is the same day in every time zone that reads it as its own. */
export const showDay = (day: string): string => formatDay(Date.parse(`${day}T12:00`));
