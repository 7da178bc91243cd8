import { expect, test } from 'vitest';
import { classifyRoom, roundNeed } from './classify-room';

const read = (changes: Partial<Parameters<typeof classifyRoom>[0]> = {}) =>
  classifyRoom({ limit: 'small', state: 'same', largest: 2800, present: 400, ...changes });

test('a package fits whose largest state has room by the standard, when the present one came back whole', () => {
  expect([read(), read({ largest: 4096 }), read({ limit: 'large', largest: 64_000 })]).toEqual(
    Array(3).fill('fits'),
  );
});

test('what no state came back from, or says nothing of its need, is not tested', () => {
  expect([read({ state: 'untested' }), read({ state: 'cut' }), read({ largest: 0 })]).toEqual(
    Array(3).fill('untested'),
  );
  expect(read({ limit: 'unknown', largest: 30_000 })).toBe('untested');
});

test('a package that can outgrow its standard is told so, and a learner whose state has', () => {
  expect([
    read({ largest: 4097 }),
    read({ present: 4097 }),
    read({ limit: 'device', largest: 5000 }),
  ]).toEqual(Array(3).fill('short'));
  expect(read({ limit: 'large', largest: 64_001 })).toBe('short');
});

test('the need is told in steps, never less than it is', () => {
  expect([0, 1, 2750, 2751, 7751, 64_000].map(roundNeed)).toEqual([0, 250, 2750, 3000, 7750, 7750]);
});
