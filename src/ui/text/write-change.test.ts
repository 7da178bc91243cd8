import { expect, it } from 'vitest';
import { writeChange, writePercent } from './write-change';

it.each([
  ['en', '22.3%'],
  ['fr', '22,3\u202F%'],
  ['es', '22,3\u00A0%'],
  ['ru', '22,3\u00A0%'],
  ['zh', '22.3%'],
  ['ar', '22,3\u200E%\u200E'],
])('writes a share in %s as %j', (language, share) => {
  expect(writePercent(22.3, language)).toBe(share);
});

it('writes a change with its sign, and none before nothing', () => {
  expect([1234, -0.5, 0, -0.001].map((value) => writeChange(value, 'en'))).toEqual([
    '+1,234',
    '\u22120.5',
    '0',
    '0',
  ]);
  expect(writeChange(-37, 'fr', writePercent)).toBe('\u221237\u202F%');
  expect(writeChange(5, 'ar')).toBe('\u200E+5');
});
