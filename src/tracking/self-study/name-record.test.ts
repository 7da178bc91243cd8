import { expect, it } from 'vitest';
import { plannedIndex } from '../../engine/testing/course-states';
import { nameRecord } from './name-record';

const all = plannedIndex.modules.map(({ id }) => id);
const name = (identifier: string, modules: readonly string[], index = plannedIndex) =>
  nameRecord(index, { identifier, modules });

it('the whole course has its record where it has always lain, also when a release adds a module', () => {
  expect(name('', all)).toBe('record');
  expect(name(plannedIndex.id, all.toReversed())).toBe('record');
  const before = { ...plannedIndex, modules: plannedIndex.modules.slice(1) };
  expect(name('', all.slice(1), before)).toBe('record');
});

it('a part of the course, and a second copy of it, have records of their own', () => {
  const names = [name('', all), name('', all.slice(1)), name('', all.slice(2)), name('second-copy', all)];
  expect(new Set(names).size).toBe(4);
});
