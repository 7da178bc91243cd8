import type { JournalEntry, JournalStore } from '../../src/tracking/journal/journal';

interface Kept {
  readonly key: string;
  readonly entry: JournalEntry;
  /** The moment of the history whose state it is. */
  readonly moment: number;
}

/** How the storage of a browser behaves in a visit. */
export interface DeviceMood {
  /** Nothing can be read, written or removed. */
  readonly isBlocked: boolean;
  /** Nothing can be written. */
  readonly isFull: boolean;
  /** Milliseconds that each call takes; one begins when the one before has ended. */
  readonly delay: number;
}

export const FINE: DeviceMood = { isBlocked: false, isFull: false, delay: 0 };

/** Does one thing after the other, each in the time that it takes. What is no longer wanted never ends. */
function createQueue(mood: () => DeviceMood, isAlive: () => boolean) {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Value): Promise<Value> => {
    const next = last.then(async () => {
      const { delay } = mood();
      if (delay > 0)
        await new Promise((resolve) => {
          setTimeout(resolve, delay);
        });
      if (!isAlive()) await new Promise(() => {});
      if (mood().isBlocked) throw new Error('storage is blocked');
      return work();
    });
    last = next.catch(() => {});
    return next;
  };
}

/** The journal's storage in one browser over all visits; it may refuse, be slow, or lose its last change at a crash. */
export function createDevice() {
  let kept: Kept | null = null;
  let before: Kept | null = null;
  /** Changes that are on the disk. */
  let changes = 0;
  let removals = 0;
  let mood = FINE;
  /** What was shown as kept here: the moment, and the changes that were on the disk. */
  const book: { moment: number; changes: number }[] = [];

  const change = (next: Kept | null): void => {
    before = kept;
    kept = next;
    changes += 1;
    if (next === null) removals += 1;
  };

  /** Handles of an earlier visit, one that is not `isAlive`, do nothing and never answer. */
  const connect = (isAlive: () => boolean, momentOf: (resume: string) => number): JournalStore => {
    const queue = createQueue(() => mood, isAlive);
    return {
      get: (key) => queue(() => (kept?.key === key ? kept.entry : undefined)),
      set: (key, entry) => {
        const moment = momentOf(entry.resume);
        return queue(() => {
          if (mood.isFull) throw new Error('storage is full');
          change({ key, entry, moment });
        });
      },
      remove: (key) =>
        queue(() => {
          if (kept?.key === key) change(null);
        }),
    };
  };
  return {
    connect,
    book,
    setMood: (next: DeviceMood): void => {
      mood = next;
    },
    isBlocked: () => mood.isBlocked,
    changes: () => changes,
    removals: () => removals,
    /** When the state that is kept was shown; null where nothing is kept. */
    moment: () => kept?.moment ?? null,
    loseLast: (): void => {
      if (before === kept) return;
      kept = before;
      changes -= 1;
      while ((book.at(-1)?.changes ?? 0) > changes) book.pop();
    },
  };
}

export type Device = ReturnType<typeof createDevice>;
