/** What this device kept of a course. */
export interface JournalEntry {
  readonly resume: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/**
 * A second record on this device, for one learner and one package: written before the LMS is told, looked at when the course is launched
 * again. It holds the resume string and nothing else. No call rejects; where storage is refused the course works without it.
 */
export interface Journal {
  /** Null when there is nothing, or nothing that can be used. The first call is that of the launch, which goes on from what it finds. */
  readonly read: () => Promise<JournalEntry | null>;
  /** Whether the device has it. Of several writes the last one stays. What was kept before and could not be read is not written over. */
  readonly write: (resume: string) => Promise<boolean>;
  readonly remove: () => Promise<void>;
}

/** Where journals are kept, by key. Each call may reject. */
export interface JournalStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: JournalEntry) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The largest state that any version can hold; more than that is not ours. */
const MOST_CHARACTERS = 64_000;

function parseEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { resume, keptAt }: Partial<Record<keyof JournalEntry, unknown>> = value;
  const isText = typeof resume === 'string' && resume !== '' && resume.length <= MOST_CHARACTERS;
  if (!isText || typeof keptAt !== 'number' || !Number.isFinite(keptAt)) return null;
  return { resume, keptAt };
}

export function createJournal(store: JournalStore, key: string, now: () => number): Journal {
  let isLaunch = true;
  /** Whether nothing is kept that no launch has looked at; one answer for all writes that wait for it, so that they stay in order. */
  let isFree: Promise<boolean> | null = null;
  return {
    read: async () => {
      const isFirst = isLaunch;
      isLaunch = false;
      try {
        const entry = parseEntry(await store.get(key));
        if (isFirst) isFree = Promise.resolve(true);
        return entry;
      } catch {
        return null;
      }
    },
    write: async (resume) => {
      // Storage that answers again later in the visit may hold what no launch has looked at yet.
      isFree ??= store.get(key).then((value) => parseEntry(value) === null);
      const asked = isFree;
      if (!(await asked.catch(() => false))) {
        if (isFree === asked) isFree = null;
        return false;
      }
      try {
        await store.set(key, { resume, keptAt: now() });
        return true;
      } catch {
        return false;
      }
    },
    remove: async () => {
      try {
        await store.remove(key);
      } catch {
        // It stays, is found at the next launch to hold nothing new, and is removed then.
      }
    },
  };
}
