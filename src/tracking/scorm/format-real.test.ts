import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReal } from './format-real';

test('every number comes out in the form that all LMSs take, close to itself, or not at all', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const text = formatReal(value);
      if (text === null) return !(Math.abs(value) < 99_999);
      expect(text).toMatch(/^-?(0|[1-9]\d{0,4})(\.\d{1,4})?$/);
      return Math.abs(Number(text) - value) <= 0.000_051;
    }),
  );
});

test('there is no minus before zero, no trailing zero and no exponent', () => {
  expect([-0.000_01, 0.5, 80, 1e-7, 12.5, -3.25, 100].map(formatReal)).toEqual([
    '0',
    '0.5',
    '80',
    '0',
    '12.5',
    '-3.25',
    '100',
  ]);
});
