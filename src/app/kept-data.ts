import { clear, del, entries, set } from 'idb-keyval';
import { waitFor } from 'xstate';
import { REMOVED_NOTE } from '../offline/removed-note';
import type { Journal } from '../tracking/journal/journal';
import { openStore, type StoreKind } from '../tracking/open-store';
import type { Session } from '../tracking/session/create-session';
import { isOfRecord } from '../tracking/self-study/name-record';
import type { KeptData, KeptPart } from '../ui/screens/my-data/kept-data';

export interface KeptDataInput {
  readonly courseId: string;
  /** True in a package for an LMS: others may use the same browser. */
  readonly isShared: boolean;
  /** The key of the record of this visit where it lies on this device; null beside an LMS. */
  readonly recordKey: string | null;
  /** Null where there is none. */
  readonly journal: Journal | null;
  readonly session: Pick<Session, 'actor'>;
  readonly attemptId: () => number;
  /** Takes the worker of the self-study edition away for good, and answers true; false where the course could not be fetched again. */
  readonly removeWorker: () => Promise<boolean>;
  /** Called before the record is closed for good, so that nobody is told that it is saved. */
  readonly onErasing: () => void;
  readonly reload: () => void;
}

/** Whatever this course has stored has a text or a number for its key. */
type Key = string | number;

/** How long a record may take to close, milliseconds. */
const PATIENCE = 4000;

const readAll = (courseId: string, kind: StoreKind): Promise<[Key, unknown][]> =>
  entries<Key, unknown>(openStore(courseId, kind));

const toPart = (kind: StoreKind, all: readonly [Key, unknown][], others: number): KeptPart => ({
  kind,
  entries: Object.fromEntries(all.map(([key, value]) => [String(key), value])),
  others,
});

/**
 * The self-study edition shows the records of all editions of the course: they belong to whoever uses this browser. A package for an LMS shows
 * only its own, and none beside an LMS: nobody knows whose the others are.
 */
const isOwnRecord = ({ isShared, recordKey }: KeptDataInput, key: Key): boolean =>
  !isShared || (recordKey !== null && isOfRecord(String(key), recordKey));

async function readRecord(input: KeptDataInput): Promise<KeptPart> {
  const all = await readAll(input.courseId, 'record');
  const own = all.filter(([key]) => isOwnRecord(input, key));
  return toPart('record', own, all.length - own.length);
}

/** Notes and recall have the id of their attempt before their key. */
const isOwnNote = ({ isShared, attemptId }: KeptDataInput, key: Key): boolean =>
  !isShared || String(key).split('/', 1)[0] === String(attemptId());

async function readAttempt(input: KeptDataInput, kind: 'notes' | 'recall'): Promise<KeptPart> {
  const all = await readAll(input.courseId, kind);
  const own = all.filter(([key]) => isOwnNote(input, key));
  return toPart(kind, own, all.length - own.length);
}

/** Journals lie under a hash of package and learner; only that of this learner is known. */
async function readJournal({ courseId, isShared, journal }: KeptDataInput): Promise<KeptPart> {
  const all = await readAll(courseId, 'journal');
  if (!isShared) return toPart('journal', all, 0);
  const entry = (await journal?.read()) ?? null;
  return entry === null
    ? toPart('journal', [], all.length)
    : toPart('journal', [['journal', entry]], all.length - 1);
}

/** Keys of this course, and of no other page that has the same origin. */
const listSettings = (courseId: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${courseId}.`));

async function readSettings({ courseId }: KeptDataInput): Promise<KeptPart> {
  const values = listSettings(courseId).map((key) => [key, localStorage.getItem(key)]);
  return { kind: 'settings', entries: Object.fromEntries(values), others: 0 };
}

/** What this tab remembers of a cmi5 session; the keys are those of `createSessionKeeper`. */
const listSessions = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('cmi5 '));

/** What this tab remembers of the records of this course that it opened. */
const listOpened = (courseId: string): string[] =>
  Object.keys(sessionStorage).filter((key) => key.startsWith(`${courseId}.`));

/** Of a cmi5 session only that there is one is shown: with its key and value anyone could write to the record. */
async function readTab({ courseId }: KeptDataInput): Promise<KeptPart> {
  const sessions = listSessions().map((_, at) => [`session ${at + 1}`, '…']);
  const opened = listOpened(courseId).map((key) => [key, sessionStorage.getItem(key)]);
  return { kind: 'tab', entries: Object.fromEntries([...sessions, ...opened]), others: 0 };
}

/** Caches are there only where the page is served over TLS or from this machine. */
const listCaches = async (courseId: string): Promise<string[]> =>
  'caches' in globalThis ? (await caches.keys()).filter((name) => name.includes(courseId)) : [];

const measureResponse = async (response: Response | undefined): Promise<number> =>
  response ? (await response.blob()).size : 0;

/** The files of a cache by their addresses, each with its bytes. */
async function readCache(name: string): Promise<Readonly<Record<string, number>>> {
  const cache = await caches.open(name);
  const measure = async (request: Request) => [
    request.url,
    await measureResponse(await cache.match(request)),
  ];
  return Object.fromEntries(await Promise.all((await cache.keys()).map(measure)));
}

async function readFiles({ courseId }: KeptDataInput): Promise<KeptPart> {
  const names = await listCaches(courseId);
  const files = await Promise.all(names.map(async (name) => ({ name, held: await readCache(name) })));
  const sizes = files.flatMap(({ held }) => Object.values(held));
  return {
    kind: 'files',
    entries: Object.fromEntries(files.map(({ name, held }) => [name, held])),
    others: 0,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** All but the note that the course was removed from the device: it keeps the files from coming back by themselves. */
function eraseSettings({ courseId }: KeptDataInput): void {
  for (const key of listSettings(courseId)) if (key !== REMOVED_NOTE) localStorage.removeItem(key);
}

/** The files hold nothing about anybody. Where they could not be fetched again they stay, so that there still is a course. */
async function eraseFiles({ courseId, removeWorker }: KeptDataInput): Promise<void> {
  if (!(await removeWorker())) return;
  for (const name of await listCaches(courseId)) await caches.delete(name);
}

async function eraseOwn(
  input: KeptDataInput,
  kind: 'record' | 'notes' | 'recall',
  isOwn: (input: KeptDataInput, key: Key) => boolean,
): Promise<void> {
  const keys = (await readAll(input.courseId, kind)).map(([key]) => key);
  const store = openStore(input.courseId, kind);
  for (const key of keys.filter((each) => isOwn(input, each))) await del(key, store);
}

/** Comes last, as it ends the visit: a closed record is not written any more. */
async function eraseRecord(input: KeptDataInput): Promise<void> {
  const { courseId, isShared, recordKey, session, onErasing, reload } = input;
  onErasing();
  session.actor.send({ type: 'exit.requested' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('closed'), { timeout: PATIENCE }).catch(
    () => undefined,
  );
  await eraseOwn(input, 'record', isOwnRecord);
  // An edition that never had a record would find the work of the usual one, which stays here.
  if (isShared && recordKey !== null) await set(recordKey, null, openStore(courseId, 'record'));
  reload();
}

/** Reads and erases all that this course keeps in the browser, place by place. `tests/architecture/kept-places.test.ts` finds new places. */
export function createKeptData(input: KeptDataInput): KeptData {
  const { courseId, isShared, recordKey, journal } = input;
  const endsVisit = recordKey !== null || !isShared;
  const read = (): Promise<KeptPart[]> =>
    Promise.all([
      readRecord(input),
      readJournal(input),
      readAttempt(input, 'notes'),
      readAttempt(input, 'recall'),
      readSettings(input),
      readTab(input),
      readFiles(input),
    ]);
  return {
    endsVisit,
    read: () => read().catch(() => null),
    erase: async () => {
      await eraseOwn(input, 'notes', isOwnNote);
      await eraseOwn(input, 'recall', isOwnNote);
      await (isShared ? journal?.remove() : clear(openStore(courseId, 'journal')));
      eraseSettings(input);
      for (const key of [...listSessions(), ...listOpened(courseId)]) sessionStorage.removeItem(key);
      if (!isShared) await eraseFiles(input);
      if (endsVisit) await eraseRecord(input);
    },
  };
}
