import { IDBFactory } from 'fake-indexeddb';
import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { silenceStorage } from '../testing/silence-storage';
import { createJournal } from './journal';
import { createJournalStore } from './create-journal-store';

const KEPT = { resume: '3before', keptAt: 1 };
const endings: (() => void)[] = [];
const openKept = () => createStore('course-journal', 'journal');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  endings.splice(0).forEach((end) => end());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A journal at its launch in a browser whose storage does not answer for as long as it is silenced. */
async function launchSilenced() {
  const silence = await silenceStorage('course-journal', 'journal');
  endings.push(silence.end);
  const journal = createJournal(createJournalStore('course'), 'key', () => 2);
  const reading = journal.read();
  await vi.advanceTimersByTimeAsync(3000);
  return { journal, found: await reading, silence };
}

it('a launch goes on after three seconds where the storage of the browser does not answer', async () => {
  const { journal, found } = await launchSilenced();
  expect(found).toBeNull();
  const writing = journal.write('3new');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await writing).toBe(false);
  const removing = journal.remove();
  await vi.advanceTimersByTimeAsync(3000);
  await expect(removing).resolves.toBeUndefined();
});

it('what such a launch has not seen is not written over when the storage answers late', async () => {
  await set('key', KEPT, openKept());
  const { journal, found, silence } = await launchSilenced();
  expect(found).toBeNull();
  silence.end();
  vi.useRealTimers();
  expect(await journal.write('3new')).toBe(false);
  expect(await get('key', openKept())).toEqual(KEPT);
});
