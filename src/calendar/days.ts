const DAY = 86_400_000;
const FORM = /^(?:20|21)\d\d-\d\d-\d\d$/;

/** A day `YYYY-MM-DD` of the years 2000 to 2199 as days since 1970-01-01; null where it is none. */
export function readDay(text: string): number | null {
  const moment = FORM.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  if (Number.isNaN(moment)) return null;
  const day = Math.round(moment / DAY);
  return writeDay(day) === text ? day : null;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export const writeDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
