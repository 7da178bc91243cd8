import { createHash } from 'node:crypto';

/** One flat file of texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** Which English text each translation was made from: key → first 8 hex characters of its SHA-256. */
export type Memory = Readonly<Record<string, string>>;

export interface MemoryFaults {
  /** Translations whose English text has changed since. */
  readonly outdated: readonly string[];
  /** Translations of which it is not known what they were made from. */
  readonly unstamped: readonly string[];
  /** Stamps of translations that are gone. */
  readonly stray: readonly string[];
}

const PLURAL = /_(?:zero|one|two|few|many)$/;

/** The English text that a key says. A plural form that English does not have is made from `_other`. */
const findEnglish = (key: string, english: Texts): string | undefined =>
  english[key] ?? english[key.replace(PLURAL, '_other')];

const stampText = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);

/** Stamps every translation with the English text of today; those without an English text have none. */
export function stampTexts(english: Texts, translation: Texts): Memory {
  const stamps = Object.keys(translation).flatMap((key) => {
    const text = findEnglish(key, english);
    return text === undefined ? [] : [[key, stampText(text)] as const];
  });
  return Object.fromEntries(stamps);
}

/** Stamps what has no stamp yet and drops stamps of what is gone; an outdated stamp stays as it is. */
export function completeMemory(english: Texts, translation: Texts, memory: Memory): Memory {
  const stamps = Object.entries(stampTexts(english, translation));
  return Object.fromEntries(stamps.map(([key, stamp]) => [key, memory[key] ?? stamp]));
}

export function compareMemory(english: Texts, translation: Texts, memory: Memory): MemoryFaults {
  const current = stampTexts(english, translation);
  const keys = Object.keys(translation);
  return {
    outdated: keys.filter((key) => memory[key] !== undefined && memory[key] !== current[key]),
    unstamped: keys.filter((key) => memory[key] === undefined),
    stray: Object.keys(memory).filter((key) => !(key in translation)),
  };
}
