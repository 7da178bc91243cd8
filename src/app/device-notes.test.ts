import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { courseMachine } from '../engine/course/course-machine';
import { createCourseState } from '../engine/course/course-state';
import { plannedIndex } from '../engine/testing/course-states';
import { createDeviceNotes } from './device-notes';

const open = (attemptId = 7) => {
  const actor = createActor(courseMachine, { input: { state: createCourseState(attemptId, 'en') } });
  actor.start();
  return createDeviceNotes({ index: plannedIndex, actor });
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

it('a note is there at the next visit, for the same attempt only', async () => {
  await open().write('loops/note', 'Two points');
  expect(await open().read('loops/note')).toBe('Two points');
  expect(await open(8).read('loops/note')).toBe('');
});

it('where the browser refuses storage that is told, and the note lasts as long as the page', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const notes = open();
  await expect(notes.write('loops/note', 'Two points')).rejects.toThrow();
  expect(await notes.read('loops/note')).toBe('Two points');
});

it('all notes of a visit are written through one connection', async () => {
  const connect = vi.spyOn(indexedDB, 'open');
  const notes = open();
  for (const text of ['T', 'Tw', 'Two']) await notes.write('loops/note', text);
  expect(await notes.read('loops/note')).toBe('Two');
  expect(connect).toHaveBeenCalledOnce();
});
