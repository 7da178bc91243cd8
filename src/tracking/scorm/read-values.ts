import type { LmsCalls } from './lms-calls';

/** The text of an element, empty when it has none or the LMS has not got it. */
export type ReadValue = (element: string) => string;

export const createReadValue =
  (calls: LmsCalls): ReadValue =>
  (element) => {
    const value = calls.get(element);
    return value.ok ? value.value : '';
  };

/** LMSs write the words of the vocabulary in mixed case; unknown when empty. */
export const normalizeWord = (word: string): string => word.trim().toLowerCase();

/** A number as an LMS gives it, or null when it gives none within the range. Zero has no sign. */
export function parseNumber(text: string, min: number, max: number): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text) + 0;
  return value >= min && value <= max ? value : null;
}

/** A count as an LMS gives it, or null when it gives no whole number up to `max`. */
export function parseCount(text: string, max: number): number | null {
  const value = parseNumber(text, 0, max);
  return Number.isInteger(value) ? value : null;
}

/** Per cent as a whole number, never rounded up; a third place behind the point is the noise of a division. */
export const toWholePercent = (percent: number | null): number | null =>
  percent === null ? null : Math.floor(Number(percent.toFixed(2)));

/** The whole per cent from which on a score passes, of a mark out of `most`: never less than what the LMS asks. */
export const toPassMark = (mark: number | null, most: number): number | null =>
  mark === null ? null : Math.ceil(Number(((mark * 100) / most).toFixed(6)));

/** In review, browse and no-credit launches nothing is to be written. Empty (Open edX) means normal and for credit. */
export const readMode = (mode: string, credit: string): 'normal' | 'review' =>
  ['review', 'browse'].includes(normalizeWord(mode)) || normalizeWord(credit) === 'no-credit'
    ? 'review'
    : 'normal';

/** The largest state that any version can hold; more than that is not ours. */
const MAX_RESUME = 64_000;
const MAX_PLACE = 1000;
const MAX_NAME = 255;
export const cutResume = (text: string): string => text.slice(0, MAX_RESUME);
export const cutPlace = (text: string): string => text.slice(0, MAX_PLACE);
export const cutName = (text: string): string => text.slice(0, MAX_NAME);

/** Control characters, the marks that turn the direction of what follows, and halves of characters. */
const UNSHOWABLE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]+/gu;

/** A name fit to be shown in one line: bounded, in whole characters, without what is not text. */
export const cleanName = (text: string): string =>
  cutName(text).replaceAll(UNSHOWABLE, ' ').replaceAll(/\s+/g, ' ').trim();

/** Whether a place that is on record is in the form in which the course writes places, so that it may be written again. */
export const isOwnPlace = (text: string): boolean => /^[\w.~-]{1,255}$/.test(text);
