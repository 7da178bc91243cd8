import { expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { writeNumber } from './write-number';

it.each([
  ['en', '12,345.6', '1,234'],
  ['fr', '12\u202F345,6', '1\u202F234'],
  ['es', '12.345,6', '1234'],
  ['ru', '12\u00A0345,6', '1\u00A0234'],
  ['zh', '12,345.6', '1,234'],
  ['ar', '12\u00A0345,6', '1\u00A0234'],
])('writes decimals and thousands in %s as %j and %j', (language, decimal, thousand) => {
  expect(writeNumber(12345.6, language)).toBe(decimal);
  expect(writeNumber(1234, language)).toBe(thousand);
});

it('keeps two decimals and no zeros behind them', () => {
  expect([0.126, 2.5, 3, 1e6].map((value) => writeNumber(value, 'en'))).toEqual([
    '0.13',
    '2.5',
    '3',
    '1,000,000',
  ]);
});

it.each(LANGUAGES.filter(({ tag }) => tag !== 'ar'))('writes in $name as its readers know it', ({ tag }) => {
  const known = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  for (const value of [0, 7, 999, 1234, 12_345, 1_234_567.89])
    expect(writeNumber(value, tag)).toBe(known.format(value));
});
