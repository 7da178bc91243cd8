/** An object of JSON whose parts are not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an LMS sends may be no JSON at all. */
export function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** A text of bounded length, or empty. */
export const readText = (value: unknown, most: number): string =>
  typeof value === 'string' && value.length <= most ? value : '';

/** A list, or an empty one. */
export const readList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A number within its range, or null. */
export const readNumber = (value: unknown, min: number, max: number): number | null =>
  typeof value === 'number' && value >= min && value <= max ? value : null;
