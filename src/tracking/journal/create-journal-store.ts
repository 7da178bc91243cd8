import { del, get, set } from 'idb-keyval';
import { answerInTime } from '../answer-in-time';
import { openStore } from '../open-store';
import type { JournalStore } from './journal';

/** How long a launch waits for this device, which an LMS does not need, milliseconds. */
const PATIENCE = 3000;

/** A database of this browser for all journals of a course; where IndexedDB is missing, refused or silent, each call rejects. */
export function createJournalStore(courseId: string): JournalStore {
  const store = openStore(courseId, 'journal');
  return {
    get: async (key) => answerInTime(get<unknown>(key, store), PATIENCE),
    set: async (key, entry) => answerInTime(set(key, entry, store), PATIENCE),
    remove: async (key) => answerInTime(del(key, store), PATIENCE),
  };
}
