import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number';

describe('parseNumber', () => {
  it.each([
    ['64', 'en', 64],
    [' 1,234.5 ', 'en', 1234.5],
    ['1,234', 'en', 1234],
    ['12,5', 'en', 12.5],
    ['12,5', 'fr', 12.5],
    ['12.5', 'fr', 12.5],
    ['1 234,5', 'fr', 1234.5],
    ['1\u202F234', 'fr', 1234],
    ['1.234', 'es', 1234],
    ['0.126', 'en', 0.13],
  ])('reads %j in %s as %d', (text, language, value) => {
    expect(parseNumber(text, language)).toBe(value);
  });

  it.each(['', 'a lot', '12 kg', '-3', '1e3', '1,2,3', '..5'])('does not take %j for a number', (text) => {
    expect(parseNumber(text, 'en')).toBeNull();
  });
});
