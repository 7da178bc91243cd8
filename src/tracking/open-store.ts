import { createStore, type UseStore } from 'idb-keyval';

/** What a course keeps in IndexedDB, each kind in a database of its own. */
export type StoreKind = 'record' | 'journal' | 'notes' | 'recall';

/** The database of a course for one kind of data, in this browser. Each use of it rejects where IndexedDB is missing or refused. */
export const openStore = (courseId: string, kind: StoreKind): UseStore =>
  createStore(`${courseId}-${kind}`, kind);
