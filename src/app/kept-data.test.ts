// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import { createStore, entries, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { succeed } from '../content/result';
import { createJournal, type JournalEntry } from '../tracking/journal/journal';
import { createJournalStore } from '../tracking/journal/create-journal-store';
import { createSession } from '../tracking/session/create-session';
import { scriptPort } from '../tracking/testing/script-port';
import { createKeptData, type KeptDataInput } from './kept-data';

const ID = 'circular-ict-procurement';
const KINDS = ['record', 'journal', 'notes', 'recall'] as const;
const openStore = (kind: string) => createStore(`${ID}-${kind}`, kind);
const ENTRY: JournalEntry = { resume: '3abc', keptAt: 5 };
let events: string[] = [];

/** What is kept, place by place, by its keys. */
const listKept = async () =>
  Object.fromEntries(
    await Promise.all(
      KINDS.map(async (kind) => [
        kind,
        (await entries<string | number, unknown>(openStore(kind))).map(([key]) => String(key)),
      ]),
    ),
  );

/** A record that is written once more when it is closed, as records are. */
function createInput(parts: Partial<KeptDataInput> = {}): KeptDataInput {
  const { port } = scriptPort();
  const close = async () => {
    events.push('closed');
    await set('record', 'written at the end', openStore('record'));
    return succeed(undefined);
  };
  return {
    courseId: ID,
    isShared: false,
    recordKey: 'record',
    journal: null,
    session: createSession({ port: { ...port, close }, expectedLms: false, now: () => 0 }),
    removeWorker: () => Promise.resolve(true),
    attemptId: () => 7,
    onErasing: () => void events.push('erasing'),
    reload: () => void events.push('reload'),
    ...parts,
  };
}

const besideLms = (): KeptDataInput =>
  createInput({
    isShared: true,
    recordKey: null,
    journal: createJournal(createJournalStore(ID), 'mine', () => 0),
  });

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  events = [];
  localStorage.clear();
  localStorage.setItem(`${ID}.display`, '{"theme":"dark"}');
  localStorage.setItem('other.page', 'theirs');
  sessionStorage.clear();
  sessionStorage.setItem('cmi5 r1 https://lms.example/fetch?key=secret', '{"token":"secret"}');
  sessionStorage.setItem(`${ID}.${ID} loops`, 'mine 3abc');
  sessionStorage.setItem('other.page', 'theirs');
  await set('record', { cmi: 1 }, openStore('record'));
  await set('course loops', { cmi: 2 }, openStore('record'));
  await set('record (2026-01-02)', { cmi: 0 }, openStore('record'));
  await set('mine', ENTRY, openStore('journal'));
  await set('theirs', ENTRY, openStore('journal'));
  await set('7/loops/note', 'My own', openStore('notes'));
  await set('70/loops/note', 'Not mine', openStore('notes'));
  await set(7, [], openStore('recall'));
});

afterEach(() => vi.unstubAllGlobals());

describe('without an LMS', () => {
  it('everything that the editions of the course keep is shown, and nothing of other pages', async () => {
    const parts = await createKeptData(createInput()).read();
    expect(Object.fromEntries((parts ?? []).map(({ kind, entries: shown }) => [kind, shown]))).toEqual({
      record: { record: { cmi: 1 }, 'course loops': { cmi: 2 }, 'record (2026-01-02)': { cmi: 0 } },
      journal: { mine: ENTRY, theirs: ENTRY },
      notes: { '7/loops/note': 'My own', '70/loops/note': 'Not mine' },
      recall: { '7': [] },
      settings: { [`${ID}.display`]: '{"theme":"dark"}' },
      tab: { 'session 1': '…', [`${ID}.${ID} loops`]: 'mine 3abc' },
      files: {},
    });
  });

  it('its files are shown with what they take, and no file of another page', async () => {
    const files = new Map([
      ['https://example.org/course/a.js', 'a'.repeat(1500)],
      ['https://example.org/course/é.json', 'é'],
    ]);
    const cache = {
      keys: () => Promise.resolve([...files.keys()].map((url) => ({ url }))),
      match: ({ url }: { readonly url: string }) => Promise.resolve(new Response(files.get(url))),
    };
    const name = `${ID} /course/ shared`;
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([name, 'of another page']),
      open: () => Promise.resolve(cache),
    });
    const parts = await createKeptData(createInput()).read();
    expect(parts?.find(({ kind }) => kind === 'files')).toEqual({
      kind: 'files',
      entries: {
        [name]: { 'https://example.org/course/a.js': 1500, 'https://example.org/course/é.json': 2 },
      },
      others: 0,
      bytes: 1502,
    });
  });

  it('everything is erased, after the record was closed, and the course begins anew', async () => {
    await createKeptData(createInput()).erase();
    expect(await listKept()).toEqual({ record: [], journal: [], notes: [], recall: [] });
    expect(Object.keys(localStorage)).toEqual(['other.page']);
    expect(Object.keys(sessionStorage)).toEqual(['other.page']);
    expect(events).toEqual(['erasing', 'closed', 'reload']);
  });

  it('its files go where they could be fetched again, and stay where not, with the note that they were removed once', async () => {
    const held = new Set([`${ID} /course/ shared`, 'of another page']);
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([...held]),
      delete: (name: string) => Promise.resolve(held.delete(name)),
    });
    localStorage.setItem(`${ID}.offline`, 'removed');
    await createKeptData(createInput({ removeWorker: () => Promise.resolve(false) })).erase();
    expect(held.size).toBe(2);
    await createKeptData(createInput()).erase();
    expect([...held]).toEqual(['of another page']);
    expect(Object.keys(localStorage).toSorted()).toEqual([`${ID}.offline`, 'other.page']);
  });
});

describe('in a package for an LMS', () => {
  it('what others keep on the device is counted and not shown', async () => {
    const parts = (await createKeptData(besideLms()).read()) ?? [];
    const shown = parts.map(({ kind, entries: own, others }) => [kind, Object.keys(own), others]);
    expect(shown).toEqual([
      ['record', [], 3],
      ['journal', ['journal'], 1],
      ['notes', ['7/loops/note'], 1],
      ['recall', ['7'], 0],
      ['settings', [`${ID}.display`], 0],
      ['tab', ['session 1', `${ID}.${ID} loops`], 0],
      ['files', [], 0],
    ]);
    expect(JSON.stringify(parts)).not.toContain('Not mine');
    expect(JSON.stringify(parts)).not.toContain('secret');
  });

  it('what belongs to this attempt is erased, and the visit goes on', async () => {
    await createKeptData(besideLms()).erase();
    expect(Object.keys(sessionStorage)).toEqual(['other.page']);
    expect(await listKept()).toEqual({
      record: ['course loops', 'record', 'record (2026-01-02)'],
      journal: ['theirs'],
      notes: ['70/loops/note'],
      recall: [],
    });
    expect(events).toEqual([]);
  });

  it('opened without an LMS, its record on this device is shown and goes, too, and that of another edition stays', async () => {
    const kept = createKeptData(createInput({ isShared: true }));
    expect((await kept.read())?.[0]).toEqual({
      kind: 'record',
      entries: { record: { cmi: 1 }, 'record (2026-01-02)': { cmi: 0 } },
      others: 1,
    });
    await kept.erase();
    expect(await entries(openStore('record'))).toEqual([
      ['course loops', { cmi: 2 }],
      ['record', null],
    ]);
    expect(await listKept()).toMatchObject({ journal: ['mine', 'theirs'] });
    expect(events.at(-1)).toBe('reload');
  });
});

it('where the browser refuses to be read, that is said, and erasing fails before the record is touched', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const kept = createKeptData(createInput());
  expect(await kept.read()).toBeNull();
  await expect(kept.erase()).rejects.toThrow();
  expect(events).toEqual([]);
});
