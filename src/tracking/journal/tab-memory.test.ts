import { expect, it } from 'vitest';
import { recallRecord } from './recall-record';
import { rememberRecord, type TabMemory } from './tab-memory';

function createTab() {
  const kept: string[] = [];
  const tab: TabMemory = {
    get: () => kept[0] ?? null,
    set: (text) => void (kept[0] = text),
    remove: () => void kept.pop(),
  };
  return { kept, tab };
}

it('a tab remembers the journal and the state of the record that it opened last, and of no other', () => {
  const { tab } = createTab();
  expect(recallRecord(tab)).toBeNull();
  rememberRecord(tab, { journal: 'abc', resume: '3one' });
  rememberRecord(tab, { journal: 'def', resume: '' });
  expect(recallRecord(tab)).toEqual({ journal: 'def', resume: '' });
});

it('nothing is left of it when a record is opened that has no journal', () => {
  const { kept, tab } = createTab();
  rememberRecord(tab, { journal: 'abc', resume: '3one' });
  rememberRecord(tab, null);
  expect(kept).toEqual([]);
});

it('a tab without storage, or with something else in it, remembers nothing', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  const refusing: TabMemory = { get: refuse, set: refuse, remove: refuse };
  expect(() => rememberRecord(refusing, { journal: 'abc', resume: '' })).not.toThrow();
  expect(recallRecord(refusing)).toBeNull();
  const { kept, tab } = createTab();
  kept.push('rubbish');
  expect(recallRecord(tab)).toBeNull();
});
