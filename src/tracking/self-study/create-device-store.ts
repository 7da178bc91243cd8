import { createStore, get, promisifyRequest } from 'idb-keyval';
import type { RecordStore } from './record-store';

const KEY = 'record';

/** A database of this browser, one for each course; without IndexedDB every call rejects. */
export function createDeviceStore(courseId: string): RecordStore {
  const store = createStore(`${courseId}-record`, 'record');
  return {
    get: async () => get<unknown>(KEY, store),
    update: async (change) =>
      store(
        'readwrite',
        (records) =>
          new Promise((resolve, reject) => {
            const reading = records.get(KEY);
            reading.addEventListener('error', () => reject(reading.error));
            reading.addEventListener('success', () => {
              const next = change(reading.result);
              if (next === null) return resolve(false);
              records.put(next, KEY);
              // Said outright, as a page that leaves will not be there to let it happen.
              records.transaction.commit();
              promisifyRequest(records.transaction).then(() => resolve(true), reject);
            });
          }),
      ),
  };
}
