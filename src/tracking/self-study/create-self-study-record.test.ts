import { expect, test } from 'vitest';
import { createMemoryStore } from '../testing/create-memory-store';
import { sampleInteraction, sampleObjective, sampleSnapshot } from '../testing/samples';
import { createSelfStudyRecord } from './create-self-study-record';
import type { RecordStore } from './record-store';

const SNAPSHOT = sampleSnapshot({
  verdict: { status: 'passed', score: 90 },
  objectives: [sampleObjective()],
});
const options = { interactions: true };

const launch = async (store: RecordStore, seconds = 60) => {
  const port = await createSelfStudyRecord({ store, sessionSeconds: () => seconds, options });
  return { port, opened: await port.open() };
};

test('a record comes back at the next visit', async () => {
  const { store } = createMemoryStore();
  const first = await launch(store);
  expect(first.opened).toMatchObject({
    ok: true,
    value: { standard: 'self-study', resume: '', mode: 'normal' },
  });
  first.port.report(sampleInteraction());
  await expect(first.port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  await first.port.close(SNAPSHOT);
  const { opened } = await launch(store);
  expect(opened).toMatchObject({
    ok: true,
    value: { resume: SNAPSHOT.resume, place: SNAPSHOT.place, language: 'de', verdict: SNAPSHOT.verdict },
  });
});

test('a record also comes back when the visit ended without a word', async () => {
  const { store } = createMemoryStore();
  const { port } = await launch(store);
  await port.save(SNAPSHOT);
  const { opened } = await launch(store);
  expect(opened).toMatchObject({ ok: true, value: { resume: SNAPSHOT.resume } });
});

test('the time of all visits adds up, however often one of them saves', async () => {
  const { store, kept } = createMemoryStore();
  const first = await launch(store, 60);
  await first.port.save(SNAPSHOT);
  await first.port.close({ ...SNAPSHOT, resume: '1next' });
  const second = await launch(store, 30);
  await second.port.save({ ...SNAPSHOT, resume: '1more' });
  await second.port.close({ ...SNAPSHOT, resume: '1last' });
  expect(JSON.stringify(kept.get('record'))).toMatch(/"total_time":"0*:?0+:01:30"/);
});

test('a save is not done before it is stored', async () => {
  const { store } = createMemoryStore();
  let isLaunched = false;
  const waiting: (() => void)[] = [];
  const { port } = await launch({
    ...store,
    update: async (change) => {
      const isStored = await store.update(change);
      // The first is that of the launch.
      if (isLaunched) await new Promise<void>((resolve) => waiting.push(resolve));
      return isStored;
    },
  });
  isLaunched = true;
  const events: string[] = [];
  const saving = port.save(SNAPSHOT).then(() => events.push('saved'));
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  events.push('stored');
  for (const resolve of waiting) resolve();
  await saving;
  expect(events).toEqual(['stored', 'saved']);
});

test('where storing is refused each save says so, and the next one tries again', async () => {
  const { store, kept } = createMemoryStore();
  let isFull = true;
  const { port, opened } = await launch({
    ...store,
    update: async (change) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      return store.update(change);
    },
  });
  expect(opened.ok).toBe(true);
  const refused = { ok: false, error: { code: 'storage', detail: 'QuotaExceededError' } };
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject(refused);
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject(refused);
  isFull = false;
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  expect(JSON.stringify(kept.get('record'))).toContain(SNAPSHOT.resume);
});

test('a record that could not be read is never written over, and the course goes on', async () => {
  const { store, kept } = createMemoryStore();
  let isBlocked = true;
  const refuse = async (): Promise<never> => {
    throw new Error('no storage');
  };
  const { port, opened } = await launch({
    ...store,
    get: refuse,
    update: (change) => (isBlocked ? refuse() : store.update(change)),
  });
  isBlocked = false;
  expect(opened).toMatchObject({ ok: true, value: { resume: '' } });
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(kept.size).toBe(0);
});

test('rubbish in the store is a first visit', async () => {
  const { store, kept } = createMemoryStore();
  kept.set('record', { cmi: { core: { lesson_status: { no: 1 }, score: 'x' }, suspend_data: 5, odd: [1] } });
  const { opened, port } = await launch(store);
  expect(opened).toMatchObject({ ok: true, value: { resume: '' } });
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
});

test('a save without a change stores nothing again', async () => {
  const { store } = createMemoryStore();
  let stores = 0;
  const { port } = await launch({
    ...store,
    update: async (change) => {
      stores += 1;
      return store.update(change);
    },
  });
  stores = 0;
  await port.save(SNAPSHOT);
  await port.save(SNAPSHOT);
  expect(stores).toBe(1);
});

test('examined, a record that is stored comes back, and nothing that is stored changes', async () => {
  const { store, kept } = createMemoryStore();
  const { port } = await launch(store);
  await port.save(SNAPSHOT);
  const before = structuredClone(kept.get('record'));
  await expect(port.examine()).resolves.toEqual({
    standard: 'self-study',
    session: 'open',
    mode: 'normal',
    saving: 'saved',
    state: 'same',
    readBack: 'same',
    failure: null,
  });
  expect(kept.get('record')).toEqual(before);
});

test.each([
  [
    'refuses to store',
    async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    { saving: 'failed', readBack: 'refused', failure: { code: 'storage' } },
  ],
  ['stores nothing', async () => true, { saving: 'saved', readBack: 'different', failure: null }],
])('examined, a browser that %s is told', async (_, update, found) => {
  const { port } = await launch({ ...createMemoryStore().store, get: async () => undefined, update });
  await port.save(SNAPSHOT);
  await expect(port.examine()).resolves.toMatchObject(found);
});

const OLDER = sampleSnapshot({ resume: '1old' });
const taken = { ok: false, error: { code: 'taken' } };

test.each(['save', 'close'] as const)(
  'an earlier visit that wakes and wants to %s does not put its record over that of a later one',
  async (call) => {
    const { store } = createMemoryStore();
    const first = await launch(store);
    await first.port.save(OLDER);
    const second = await launch(store);
    await second.port.save(SNAPSHOT);
    await second.port.close(SNAPSHOT);
    await expect(first.port[call]({ ...OLDER, resume: '1late' })).resolves.toMatchObject(taken);
    const { opened } = await launch(store);
    expect(opened).toMatchObject({ ok: true, value: { resume: SNAPSHOT.resume } });
  },
);

test('an earlier visit writes no more as soon as a later one has read the record', async () => {
  const { store, kept } = createMemoryStore();
  const first = await launch(store);
  await first.port.save(OLDER);
  const second = await launch(store);
  const before = structuredClone(kept.get('record'));
  await expect(first.port.save({ ...OLDER, resume: '1late' })).resolves.toMatchObject(taken);
  expect(kept.get('record')).toEqual(before);
  await expect(second.port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
});

test('examined, a record that a later visit has is told and left as it is', async () => {
  const { store, kept } = createMemoryStore();
  const first = await launch(store);
  await launch(store);
  const before = structuredClone(kept.get('record'));
  await expect(first.port.examine()).resolves.toMatchObject({ saving: 'failed', failure: { code: 'taken' } });
  expect(kept.get('record')).toEqual(before);
});

test('a visit that found no room at its launch saves when there is room, unless another has the record by then', async () => {
  const { store } = createMemoryStore();
  await (await launch(store)).port.save(OLDER);
  let isFull = true;
  const full: RecordStore = {
    ...store,
    update: async (change) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      return store.update(change);
    },
  };
  const [second, third] = [await launch(full), await launch(full)];
  expect(second.opened).toMatchObject({ ok: true, value: { resume: OLDER.resume } });
  isFull = false;
  await expect(second.port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  await expect(third.port.save({ ...OLDER, resume: '1late' })).resolves.toMatchObject(taken);
});

test('a record that the browser has thrown away is written again by whoever is there', async () => {
  const { store, kept } = createMemoryStore();
  const { port } = await launch(store);
  await port.save(OLDER);
  kept.clear();
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  const { opened } = await launch(store);
  expect(opened).toMatchObject({ ok: true, value: { resume: SNAPSHOT.resume } });
});
