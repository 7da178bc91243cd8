/** Who has the course, or asks for it. */
export interface Stamp {
  /** How often the course has been taken from a tab that did not hand it over. */
  readonly term: number;
  /** When the tab asked for the course, or took it, milliseconds since 1970. */
  readonly at: number;
  /** By chance, one for each tab. */
  readonly id: string;
}

export interface Word {
  /** Who has it? – I have. – Let me have it. – Have it, `heir`. */
  readonly kind: 'ask' | 'held' | 'wanted' | 'released';
  readonly from: Stamp;
  /** When it was said, milliseconds since 1970. */
  readonly said: number;
  /** Whose turn it is after a release; null where nobody waits. */
  readonly heir: string | null;
}

const KINDS = new Set<unknown>(['ask', 'held', 'wanted', 'released']);

/** Another version of the player may say something else. */
export const isWord = (data: unknown): data is Word =>
  typeof data === 'object' && data !== null && 'kind' in data && KINDS.has(data.kind);

/** Of two that have the course it stays with the one that has taken it last; of two that found nobody, with the first. */
export const outranks = (one: Stamp, other: Stamp): boolean =>
  one.term !== other.term
    ? one.term > other.term
    : one.at !== other.at
      ? one.at < other.at
      : one.id < other.id;
