import { describe, expect, it } from 'vitest';
import { createJournalKeeper } from './create-journal-keeper';
import { createJournal, type JournalStore } from './journal';
import { nameJournal } from './name-journal';

function createMemoryStore() {
  const kept = new Map<string, unknown>();
  const store: JournalStore = {
    get: async (key) => kept.get(key),
    set: async (key, entry) => {
      kept.set(key, entry);
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
  return { kept, store };
}
const refuse = async (): Promise<never> => {
  throw new Error('no storage');
};
const refusing: JournalStore = { get: refuse, set: refuse, remove: refuse };

/** Storage that cannot be read at first. */
function block(store: JournalStore) {
  let isBlocked = true;
  return {
    device: { ...store, get: (key: string) => (isBlocked ? refuse() : store.get(key)) },
    unblock: () => {
      isBlocked = false;
    },
  };
}

describe('a journal', () => {
  it('gives back the last state with its time, and nothing once it is removed', async () => {
    const journal = createJournal(createMemoryStore().store, 'key', () => 42);
    expect(await journal.read()).toBeNull();
    expect(await journal.write('2a')).toBe(true);
    await journal.write('2b');
    expect(await journal.read()).toEqual({ resume: '2b', keptAt: 42 });
    await journal.remove();
    expect(await journal.read()).toBeNull();
  });

  it('holds the state and the time, and nothing else of the learner', async () => {
    const { store, kept } = createMemoryStore();
    await createJournal(store, 'key', () => 42).write('2a');
    expect([...kept]).toEqual([['key', { resume: '2a', keptAt: 42 }]]);
  });

  it('keeps learners of one device apart', async () => {
    const { store } = createMemoryStore();
    await createJournal(store, 'one', () => 1).write('2a');
    expect(await createJournal(store, 'other', () => 1).read()).toBeNull();
  });

  it('works without storage: nothing is found, nothing is kept, nothing throws', async () => {
    const journal = createJournal(refusing, 'key', () => 1);
    expect(await journal.read()).toBeNull();
    expect(await journal.write('2a')).toBe(false);
    await expect(journal.remove()).resolves.toBeUndefined();
  });

  it('writes nothing over what it could not read when it was launched, though storage works again', async () => {
    const { store, kept } = createMemoryStore();
    await createJournal(store, 'key', () => 1).write('2a');
    const { device, unblock } = block(store);
    const journal = createJournal(device, 'key', () => 2);
    expect(await journal.read()).toBeNull();
    unblock();
    expect(await journal.write('2b')).toBe(false);
    expect(kept.get('key')).toEqual({ resume: '2a', keptAt: 1 });
  });

  it('writes nothing over what only a screen has looked at', async () => {
    const { store } = createMemoryStore();
    await createJournal(store, 'key', () => 1).write('2a');
    const { device, unblock } = block(store);
    const journal = createJournal(device, 'key', () => 2);
    await journal.read();
    unblock();
    expect(await journal.read()).toEqual({ resume: '2a', keptAt: 1 });
    expect(await journal.write('2b')).toBe(false);
  });

  it('keeps the last of several writes, also of those that wait for a look at slow storage', async () => {
    const { store, kept } = createMemoryStore();
    const waiting: (() => void)[] = [];
    const inTurn = <Value>(work: () => Promise<Value>) =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
      }).then(work);
    const journal = createJournal(
      {
        ...store,
        get: (key) => inTurn(() => store.get(key)),
        set: (key, entry) => inTurn(() => store.set(key, entry)),
      },
      'key',
      () => 1,
    );
    const writes = [journal.write('2a'), journal.write('2b')];
    waiting.shift()?.();
    await new Promise(setImmediate);
    writes.push(journal.write('2c'));
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise(setImmediate);
    }
    expect(await Promise.all(writes)).toEqual([true, true, true]);
    expect(kept.get('key')).toEqual({ resume: '2c', keptAt: 1 });
  });

  it('is written all the same where there was nothing to read', async () => {
    const { store, kept } = createMemoryStore();
    const { device, unblock } = block(store);
    const journal = createJournal(device, 'key', () => 2);
    await journal.read();
    unblock();
    expect(await Promise.all([journal.write('2a'), journal.write('2b')])).toEqual([true, true]);
    expect(kept.get('key')).toEqual({ resume: '2b', keptAt: 2 });
  });

  it.each([null, 'text', 7, [], {}, { resume: 7, keptAt: 1 }, { resume: '', keptAt: 1 }, { resume: '2a' }])(
    'finds nothing in rubbish: %j',
    async (rubbish) => {
      const { store, kept } = createMemoryStore();
      kept.set('key', rubbish);
      expect(await createJournal(store, 'key', () => 1).read()).toBeNull();
    },
  );
});

describe('the name of a journal', () => {
  it('differs by learner and by package, and shows neither', () => {
    const name = nameJournal('course welcome', 'jane.doe@example.org');
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(nameJournal('course welcome', 'john')).not.toBe(name);
    expect(nameJournal('course', 'welcome jane.doe@example.org')).not.toBe(name);
  });
});

describe('keeping', () => {
  it('says that the device has the latest state only when it has', async () => {
    const changes: (boolean | null)[] = [];
    const keeper = createJournalKeeper(createJournal(createMemoryStore().store, 'key', () => 1));
    keeper.subscribe(() => changes.push(keeper.isKept()));
    keeper.keep('2a');
    expect(keeper.isKept()).toBe(false);
    await new Promise(setImmediate);
    expect(keeper.isKept()).toBe(true);
    keeper.keep('2b');
    expect(changes).toEqual([false, true, false]);
  });

  it('says that it has not where storage is refused or there is no journal', async () => {
    for (const journal of [createJournal(refusing, 'key', () => 1), null]) {
      const keeper = createJournalKeeper(journal);
      keeper.keep('2a');
      await new Promise(setImmediate);
      expect(keeper.isKept()).toBe(false);
    }
  });

  it('is not misled by an earlier write that ends late', async () => {
    const endings: (() => void)[] = [];
    const { store } = createMemoryStore();
    const slow: JournalStore = {
      ...store,
      set: () =>
        new Promise((resolve) => {
          endings.push(resolve);
        }),
    };
    const keeper = createJournalKeeper(createJournal(slow, 'key', () => 1));
    keeper.keep('2a');
    keeper.keep('2b');
    endings[0]?.();
    await new Promise(setImmediate);
    expect(keeper.isKept()).toBe(false);
    endings[1]?.();
    await new Promise(setImmediate);
    expect(keeper.isKept()).toBe(true);
  });
});
