import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plannedIndex } from '../../engine/testing/course-states';
import { sampleSnapshot } from '../testing/samples';
import { silenceStorage } from '../testing/silence-storage';
import { createDeviceStore } from './create-device-store';
import { createSelfStudyRecord } from './create-self-study-record';
import { nameRecord } from './name-record';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const ALL = plannedIndex.modules.map(({ id }) => id);

interface Edition {
  readonly id?: string;
  readonly identifier?: string;
  readonly modules?: readonly string[];
}

const launch = async ({ id = 'course-a', identifier = '', modules = ALL }: Edition) => {
  const store = createDeviceStore({ ...plannedIndex, id }, { identifier, modules });
  const port = await createSelfStudyRecord({
    store,
    sessionSeconds: () => 1,
    options: { interactions: true },
  });
  const opened = await port.open();
  return { port, resume: opened.ok ? opened.value.resume : null, opened };
};

const WHOLE = sampleSnapshot({ resume: '3whole', verdict: { status: 'passed', score: 90 } });
const PART = sampleSnapshot({ resume: '3part' });

test('a record lives in the database of its course and in no other', async () => {
  const { port } = await launch({});
  await expect(port.save(WHOLE)).resolves.toMatchObject({ ok: true });
  expect(await launch({})).toMatchObject({ resume: WHOLE.resume });
  expect(await launch({ id: 'course-b' })).toMatchObject({ resume: '' });
});

test.each<Edition>([{ modules: ALL.slice(1, 2) }, { identifier: 'second-copy' }])(
  'two editions on one origin never write over each other: %j',
  async (edition) => {
    const whole = await launch({});
    await whole.port.save(WHOLE);
    const other = await launch(edition);
    await other.port.save(PART);
    expect(await launch({})).toMatchObject({ resume: WHOLE.resume });
    expect(await launch(edition)).toMatchObject({ resume: PART.resume });
  },
);

test('an edition that is opened for the first time begins with the work in the usual one, and with no verdict of it', async () => {
  const whole = await launch({});
  await whole.port.save(WHOLE);
  const part = await launch({ modules: ALL.slice(1, 2) });
  expect(part.opened).toMatchObject({
    ok: true,
    value: { resume: WHOLE.resume, place: WHOLE.place, verdict: { status: 'incomplete' } },
  });
});

test('an edition whose record was erased begins anew', async () => {
  const whole = await launch({});
  await whole.port.save(WHOLE);
  const edition = { modules: ALL.slice(1, 2) };
  const key = nameRecord({ ...plannedIndex, id: 'course-a' }, { identifier: '', ...edition });
  await set(key, null, createStore('course-a-record', 'record'));
  expect(await launch(edition)).toMatchObject({ resume: '' });
});

test('the usual edition takes nothing from a part of the course: what finishes that does not finish it', async () => {
  const part = await launch({ modules: ALL.slice(1, 2) });
  await part.port.save(PART);
  expect(await launch({})).toMatchObject({ resume: '' });
});

test('a browser without a database runs the course and says that nothing is stored', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { port, opened } = await launch({});
  expect(opened.ok).toBe(true);
  await expect(port.save(WHOLE)).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
});

test('a browser whose storage does not answer runs the course, says so, and what it holds is not written over', async () => {
  const whole = await launch({});
  await whole.port.save(WHOLE);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const silence = await silenceStorage('course-a-record', 'record');
  const launching = launch({});
  await vi.advanceTimersByTimeAsync(8000);
  const { port, opened } = await launching;
  expect(opened).toMatchObject({ ok: true, value: { resume: '' } });
  vi.useRealTimers();
  silence.end();
  await expect(port.save(PART)).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(await launch({})).toMatchObject({ resume: WHOLE.resume });
});

test('a save that the storage does not answer ends, and is tried again with the next one', async () => {
  const { port } = await launch({});
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const silence = await silenceStorage('course-a-record', 'record');
  const saving = port.save(WHOLE);
  await vi.advanceTimersByTimeAsync(8000);
  await expect(saving).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
  silence.end();
  vi.useRealTimers();
  await expect(port.save(WHOLE)).resolves.toMatchObject({ ok: true });
  expect(await launch({})).toMatchObject({ resume: WHOLE.resume });
});

test('of two changes at once none is lost, and one that is declined leaves the record as it is', async () => {
  const openStore = () =>
    createDeviceStore({ ...plannedIndex, id: 'course-a' }, { identifier: '', modules: ALL });
  const [one, other] = [openStore(), openStore()];
  const add = (letter: string) => (stored: unknown) => [...(Array.isArray(stored) ? stored : []), letter];
  await expect(Promise.all([one.update(add('a')), other.update(add('b'))])).resolves.toEqual([true, true]);
  await expect(one.update(() => null)).resolves.toBe(false);
  await expect(other.get()).resolves.toEqual(['a', 'b']);
});
