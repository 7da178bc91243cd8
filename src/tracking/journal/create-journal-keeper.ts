import type { Journal } from './journal';

/** Keeps each new state on this device and knows whether the device has the latest. */
export interface JournalKeeper {
  readonly keep: (resume: string) => void;
  /** Whether this device has the latest state that was to be kept; null as long as nothing was to be kept in this visit. */
  readonly isKept: () => boolean | null;
  /** Called when `isKept` may have changed; answers what takes it off. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Without a journal (self-study, review) nothing is kept a second time. */
export function createJournalKeeper(journal: Journal | null): JournalKeeper {
  const listeners = new Set<() => void>();
  let latest: string | null = null;
  let isKept: boolean | null = null;
  const note = (next: boolean) => {
    if (isKept === next) return;
    isKept = next;
    for (const onChange of listeners) onChange();
  };
  const write = async (into: Journal, resume: string) => {
    const isWritten = await into.write(resume);
    if (resume === latest) note(isWritten);
  };
  return {
    keep: (resume) => {
      latest = resume;
      note(false);
      if (journal) void write(journal, resume);
    },
    isKept: () => isKept,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
