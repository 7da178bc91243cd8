import { IDBFactory } from 'fake-indexeddb';
import { createStore, get, set } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { courseMachine } from '../engine/course/course-machine';
import { createCourseState } from '../engine/course/course-state';
import type { RecallItem } from '../engine/recall/recall-item';
import { plannedIndex } from '../engine/testing/course-states';
import { createDeviceRecall } from './device-recall';

const DAY = 86_400_000;
const NOON = 100.5 * DAY;
const ITEM: RecallItem = { module: 2, item: 31, attempt: null, listed: 100, asked: 0, rights: 0 };
const open = (attemptId = 7) => {
  const actor = createActor(courseMachine, { input: { state: createCourseState(attemptId, 'en') } });
  actor.start();
  return createDeviceRecall({ index: plannedIndex, actor });
};
const store = () => createStore(`${plannedIndex.id}-recall`, 'recall');
const keep = (list: readonly RecallItem[]) => list;

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

it('what is to be recalled is there at the next visit, for the same attempt only', async () => {
  await open().change((list) => [...list, ITEM]);
  expect(await open().change(keep)).toEqual([ITEM]);
  expect(await open(8).change(keep)).toEqual([]);
});

it('counts what was missed as due two days later', async () => {
  await open().add([{ module: 2, item: 31, attempt: null }], NOON);
  expect(await open().countDue(NOON + DAY)).toBe(0);
  expect(await open().countDue(NOON + 2 * DAY)).toBe(1);
});

it('two changes at once are both kept', async () => {
  const recall = open();
  await Promise.all([31, 32].map((item) => recall.change((list) => [...list, { ...ITEM, item }])));
  expect((await recall.change(keep)).map(({ item }) => item)).toEqual([31, 32]);
});

it.each([
  ['text', 'nothing'],
  ['entries of another form', [null, 3, { module: 2 }, { ...ITEM, listed: 'x' }, { ...ITEM, asked: -1 }]],
])('%s in its place is left out', async (_, stored) => {
  await set(7, stored, store());
  expect(await open().change(keep)).toEqual([]);
  expect(await get(7, store())).toEqual([]);
});

it('lasts as long as the page where storage is refused', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const recall = open();
  await recall.change(() => [ITEM]);
  expect(await recall.change(keep)).toEqual([ITEM]);
});
