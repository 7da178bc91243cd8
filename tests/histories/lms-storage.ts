import {
  ELEMENTS,
  isBelow,
  NO_STANDING,
  readStanding,
  readStored,
  writeStored,
  type Standard,
} from './stored-record';
import type { Witness } from './witness';

/** What is stored, and which of all states that were ever sent it holds; −1 where it is none of them. */
interface Stored {
  readonly json: string;
  readonly sent: number;
  /** The word that keeps the attempt did not get through: it is over. */
  readonly isEnding: boolean;
}

/** What does not get to the disk though the LMS was told. */
export interface Losses {
  readonly forgotten: ReadonlyMap<string, string>;
  /** Characters of the state that are stored. */
  readonly length: number;
  readonly isEnding: boolean;
}

/** What is new, but for values that were forgotten: they stay as they were. */
const forget = (fresh: string, before: string | null, forgotten: Losses['forgotten']): string =>
  [...forgotten].reduce(
    (json, [element, value]) =>
      readStored(json, element) === value
        ? writeStored(json, element, before === null ? '' : readStored(before, element))
        : json,
    fresh,
  );

/** The disk of an LMS, and what the LMS says of it. Knows of each state when it was sent. */
export function createLmsStorage(version: Standard, { report }: Pick<Witness, 'report'>) {
  const elements = ELEMENTS[version];
  /** All states ever sent, each with the moment of the history. */
  const sent: { value: string; moment: number }[] = [];
  let stored: Stored | null = null;
  let standing = NO_STANDING;
  /** The latest state that the LMS says it has taken, and that it says it has stored. */
  const told = { taken: -1, stored: -1 };
  let damages = 0;

  const hold = (json: string, isEnding: boolean): void => {
    const state = readStored(json, elements.state);
    stored = { json, sent: sent.findLastIndex(({ value }) => value === state), isEnding };
    if (isEnding) damages += 1;
  };
  const cut = (json: string, length: number): string => {
    const state = readStored(json, elements.state);
    if (state.length > length) damages += 1;
    return state.length > length ? writeStored(json, elements.state, state.slice(0, length)) : json;
  };

  return {
    send: (value: string, moment: number): void => {
      sent.push({ value, moment });
    },
    tellTaken: (): void => {
      told.taken = sent.length - 1;
    },
    tellStored: (): void => {
      told.stored = told.taken;
    },
    /** Stores all but what was forgotten, and of the state at most `length` characters. */
    store: (fresh: string, { forgotten, length, isEnding }: Losses): void => {
      const json = forget(fresh, stored?.json ?? null, forgotten);
      hold(cut(json, length), isEnding);
      const now = readStanding(json, version);
      if (isBelow(now, standing)) report('the LMS holds less than before', { standing, now });
      standing = isEnding ? NO_STANDING : now;
    },
    json: (): string | null => stored?.json ?? null,
    /** Whether there is all that the LMS says it has stored. */
    isHonest: (): boolean => (stored?.sent ?? -1) >= told.stored && stored?.isEnding !== true,
    /** How often the LMS has lost what it had. */
    damages: () => damages,
    /** The moment at which the stored state was sent; null where it is none of ours. */
    moment: (): number | null => (stored ? (sent[stored.sent]?.moment ?? null) : null),
    standing: () => standing,
    /** A trainer begins the attempt anew. */
    reset: (): void => {
      damages += 1;
      stored = null;
      standing = NO_STANDING;
      told.taken = -1;
      told.stored = -1;
    },
    spoil: (length: number): void => {
      if (stored) hold(cut(stored.json, length), false);
    },
  };
}

export type LmsStorage = ReturnType<typeof createLmsStorage>;
