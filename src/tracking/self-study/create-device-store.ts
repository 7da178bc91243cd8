import { createStore, get, set } from 'idb-keyval';
import type { RecordStore } from './record-store';

const KEY = 'record';

/** A database of this browser, one for each course; without IndexedDB every call rejects. */
export function createDeviceStore(courseId: string): RecordStore {
  const store = createStore(`${courseId}-record`, 'record');
  return {
    get: async () => get<unknown>(KEY, store),
    set: async (value) => set(KEY, value, store),
  };
}
