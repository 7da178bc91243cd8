import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleSnapshot } from '../testing/samples';
import { createDeviceStore } from './create-device-store';
import { createSelfStudyRecord } from './create-self-study-record';

afterEach(() => vi.unstubAllGlobals());

const launch = async (courseId: string) => {
  const store = createDeviceStore(courseId);
  const port = await createSelfStudyRecord({
    store,
    sessionSeconds: () => 1,
    options: { interactions: true },
  });
  return { port, opened: await port.open() };
};

test('a record lives in the database of its course and in no other', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { port } = await launch('course-a');
  await expect(port.save(sampleSnapshot())).resolves.toMatchObject({ ok: true });
  const again = await launch('course-a');
  expect(again.opened).toMatchObject({ ok: true, value: { resume: sampleSnapshot().resume } });
  const other = await launch('course-b');
  expect(other.opened).toMatchObject({ ok: true, value: { resume: '' } });
});

test('a browser without a database runs the course and says that nothing is stored', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { port, opened } = await launch('course-a');
  expect(opened.ok).toBe(true);
  await expect(port.save(sampleSnapshot())).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
});

test('of two changes at once none is lost, and one that is declined leaves the record as it is', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const [one, other] = [createDeviceStore('course-a'), createDeviceStore('course-a')];
  const add = (letter: string) => (stored: unknown) => [...(Array.isArray(stored) ? stored : []), letter];
  await expect(Promise.all([one.update(add('a')), other.update(add('b'))])).resolves.toEqual([true, true]);
  await expect(one.update(() => null)).resolves.toBe(false);
  await expect(other.get()).resolves.toEqual(['a', 'b']);
});
