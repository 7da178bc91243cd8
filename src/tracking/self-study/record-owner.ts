type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A visit by chance. `crypto.randomUUID` is missing where a page is served without TLS. */
export const createOwner = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Which visit a stored record belongs to; null where none has said so. */
export const readOwner = (stored: unknown): unknown => (isFields(stored) ? stored['owner'] : null) ?? null;

/** The same record as that of another visit. */
export const setOwner = (stored: unknown, owner: string): object => ({
  ...(isFields(stored) && stored),
  owner,
});
