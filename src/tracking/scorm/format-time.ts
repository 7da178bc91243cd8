const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
const wholeSeconds = (seconds: number): number =>
  seconds > 0 ? Math.floor(Math.min(seconds, 35_999_999)) : 0;
const split = (seconds: number) => ({
  hours: Math.floor(seconds / 3600),
  minutes: Math.floor(seconds / 60) % 60,
  rest: seconds % 60,
});

/** SCORM 1.2 CMITimespan `HHHH:MM:SS`, at most 9999 hours. */
export function formatTimespan(seconds: number): string {
  const { hours, minutes, rest } = split(wholeSeconds(seconds));
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(rest)}`;
}

/** SCORM 2004 duration in the one form that all checked LMSs take: `PT#H#M#S`, whole seconds, zero is `PT0S`. */
export function formatDuration(seconds: number): string {
  const whole = wholeSeconds(seconds);
  if (whole === 0) return 'PT0S';
  const { hours, minutes, rest } = split(whole);
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
}

/** Dates after 2038-01-18 are refused by the standard's own data model. */
const LAST_MOMENT = Date.UTC(2038, 0, 18);
const isDatable = (at: number): boolean => at >= 0 && at < LAST_MOMENT;

/** SCORM 2004 second(10,0) in UTC, `YYYY-MM-DDThh:mm:ss.0Z`; null when the clock of the device is plainly wrong. */
export const formatTimestamp = (at: number): string | null =>
  isDatable(at) ? `${new Date(at).toISOString().slice(0, 19)}.0Z` : null;

/** SCORM 1.2 CMITime `HH:MM:SS` in UTC; null when the clock of the device is plainly wrong. */
export const formatTimeOfDay = (at: number): string | null =>
  isDatable(at) ? new Date(at).toISOString().slice(11, 19) : null;
