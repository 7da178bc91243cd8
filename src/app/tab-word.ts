/** A tab that has the course, or asks for it. */
export interface Stamp {
  /** How often the course has been taken from a tab that did not hand it over. */
  readonly term: number;
  /** When the tab asked for the course, or took it, milliseconds since 1970. */
  readonly at: number;
  /** Random, another in each tab. */
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

/** Whether data is a word that this version knows: a tab may run another version of the player. */
export const isWord = (data: unknown): data is Word =>
  typeof data === 'object' && data !== null && 'kind' in data && KINDS.has(data.kind);

/** Whether `one` keeps the course rather than `other`: the one that took it over last; if neither did, the one that came first. */
export const outranks = (one: Stamp, other: Stamp): boolean =>
  one.term !== other.term
    ? one.term > other.term
    : one.at !== other.at
      ? one.at < other.at
      : one.id < other.id;
