import type { RecordStore } from '../self-study/record-store';

/** A store of self-study records, and what it keeps: the record, and one that was put aside. */
export function createMemoryStore() {
  const kept = new Map<string, unknown>();
  const store: RecordStore = {
    get: async () => kept.get('record'),
    update: async (change) => {
      const next = change(kept.get('record'));
      if (next !== null) kept.set('record', structuredClone(next));
      return next !== null;
    },
    getUsual: async () => undefined,
    setAside: async (value) => {
      kept.set('aside', structuredClone(value));
    },
  };
  return { store, kept };
}
