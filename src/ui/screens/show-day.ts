import { formatDay } from '../../i18n/ui-text';

/** A day (`YYYY-MM-DD`) in words; at noon it is the same day in every time zone that reads it as its own. */
export const showDay = (day: string): string => formatDay(Date.parse(`${day}T12:00`));
