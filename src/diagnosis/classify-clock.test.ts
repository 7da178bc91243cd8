import { expect, test } from 'vitest';
import { classifyClock } from './classify-clock';

const NOON = Date.UTC(2026, 4, 1, 12);
const date = new Date(NOON).toUTCString();
const read = (from: number, to = from, age: string | null = null) =>
  classifyClock({ date, age, asked: NOON + from * 1000, answered: NOON + to * 1000 });

test('a clock within two minutes of the server is right, and a slow answer is no difference', () => {
  expect([read(0), read(119), read(-119), read(-300, 1), read(-1, 300)]).toEqual(Array(5).fill('right'));
});

test('a clock further off is named by its direction', () => {
  expect([read(121), read(86_400)]).toEqual(['ahead', 'ahead']);
  expect([read(-121), read(-86_400)]).toEqual(['behind', 'behind']);
});

test('an answer that lay in a cache counts as old as it is', () => {
  expect(read(3600, 3600, '3600')).toBe('right');
});

test.each([null, '', 'yesterday'])('a server that gives no time (%s) leaves it unknown', (given) => {
  expect(classifyClock({ date: given, age: null, asked: NOON, answered: NOON })).toBe('unknown');
});
