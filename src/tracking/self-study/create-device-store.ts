import { get, promisifyRequest, set } from 'idb-keyval';
import type { CourseIndex } from '../../content/course-index';
import type { PackageOptions } from '../../content/package-options';
import { answerInTime } from '../answer-in-time';
import { openStore } from '../open-store';
import { nameAside, nameRecord, USUAL } from './name-record';
import type { RecordStore } from './record-store';
import { takeWork } from './restore-cmi';

/** How long a browser may take, milliseconds: without the record there is nothing to go on from, and a cold start may take seconds. */
const PATIENCE = 8000;

/**
 * The record of an edition in the database of its course, in this browser; where IndexedDB is missing, refused or silent, every call
 * rejects. An edition without a record of its own begins with the work of the usual one: all of them lay there once, and what is done
 * there is done.
 */
export function createDeviceStore(
  index: Pick<CourseIndex, 'id' | 'modules'>,
  options: Pick<PackageOptions, 'identifier' | 'modules'>,
): RecordStore {
  const store = openStore(index.id, 'record');
  const key = nameRecord(index, options);
  const update: RecordStore['update'] = (change) =>
    store(
      'readwrite',
      (records) =>
        new Promise((resolve, reject) => {
          const reading = records.get(key);
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            const next = change(reading.result);
            if (next === null) return resolve(false);
            records.put(next, key);
            // Said outright, as a page that leaves will not be there to let it happen.
            records.transaction.commit();
            promisifyRequest(records.transaction).then(() => resolve(true), reject);
          });
        }),
    );
  return {
    get: async () => answerInTime(get<unknown>(key, store), PATIENCE),
    getUsual: async () =>
      key === USUAL ? undefined : takeWork(await answerInTime(get<unknown>(USUAL, store), PATIENCE)),
    update: async (change) => answerInTime(update(change), PATIENCE),
    setAside: async (value) => answerInTime(set(nameAside(key, new Date()), value, store), PATIENCE),
  };
}
