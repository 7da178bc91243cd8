import { expect, test } from 'vitest';
import { createMemoryStore } from '../testing/create-memory-store';
import { sampleSnapshot } from '../testing/samples';
import { createSelfStudyRecord } from './create-self-study-record';
import type { RecordStore } from './record-store';

const SNAPSHOT = sampleSnapshot();

const launch = async (store: RecordStore) => {
  const options = { interactions: true };
  const port = await createSelfStudyRecord({ store, sessionSeconds: () => 60, options });
  return { port, opened: await port.open() };
};

const REFUSED = {
  cmi: {
    suspend_data: '3work',
    core: { lesson_location: '2.4', lesson_status: 'no such word', exit: 'suspend' },
  },
};

test('a record that cannot be loaded is put aside as it was, and its work is taken over', async () => {
  const { store, kept } = createMemoryStore();
  kept.set('record', REFUSED);
  const { opened, port } = await launch(store);
  expect(kept.get('aside')).toEqual(REFUSED);
  expect(opened).toMatchObject({ ok: true, value: { resume: '3work', place: '2.4', isSetAside: true } });
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  const again = await launch(store);
  expect(again.opened).toMatchObject({ ok: true, value: { resume: SNAPSHOT.resume, isSetAside: false } });
});

test('a record that can neither be loaded nor put aside is not written over', async () => {
  const { store, kept } = createMemoryStore();
  kept.set('record', REFUSED);
  const { port } = await launch({
    ...store,
    setAside: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: false, error: { code: 'storage' } });
  expect(kept.get('record')).toMatchObject(REFUSED);
});
