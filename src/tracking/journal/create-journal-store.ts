import { createStore, del, get, set } from 'idb-keyval';
import type { JournalStore } from './journal';

/** A database of this browser for all journals of a course; where IndexedDB is missing or refused, each call rejects. */
export function createJournalStore(courseId: string): JournalStore {
  const store = createStore(`${courseId}-journal`, 'journal');
  return {
    get: async (key) => get<unknown>(key, store),
    set: async (key, entry) => set(key, entry, store),
    remove: async (key) => del(key, store),
  };
}
