import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPattern, formatResponse } from './format-response';

const option = fc.record({ id: fc.string(), n: fc.integer({ min: 1, max: 36 }) });
const options = fc.array(option, { maxLength: 36 });

test('any choice or order fits the standard: single characters, each once, at most 255', () => {
  fc.assert(
    fc.property(fc.constantFrom('choice' as const, 'sequencing' as const), options, (type, given) => {
      const text = formatResponse({ type, options: given });
      if (given.length === 0) return text === null;
      expect(text).toMatch(/^[a-z0-9](,[a-z0-9])*$/);
      const numbers = new Set(given.map(({ n }) => n));
      return text !== null && text.split(',').length === numbers.size && text.length <= 255;
    }),
  );
});

test('any matching fits the standard', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(option, option), { minLength: 1, maxLength: 36 }), (pairs) => {
      const text = formatResponse({ type: 'matching', pairs });
      expect(text).toMatch(/^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/);
      return text !== null && text.length <= 255;
    }),
  );
});

test('the code follows the permanent number: 1 is a, 26 is z, 27 is 0, 36 is 9', () => {
  const given = [1, 26, 27, 36].map((n) => ({ id: 'x', n }));
  expect(formatResponse({ type: 'sequencing', options: given })).toBe('a,z,0,9');
});

test('an option without a code, an empty answer and a huge number are left out', () => {
  expect(formatResponse({ type: 'choice', options: [{ id: 'x', n: 37 }] })).toBeNull();
  expect(formatResponse({ type: 'matching', pairs: [] })).toBeNull();
  expect(formatResponse({ type: 'numeric', value: 1e9 })).toBeNull();
});

test('a numeric pattern is one number: the right answer, also where a range is accepted', () => {
  expect(formatPattern({ type: 'numeric', answer: 5, min: 5, max: 5 })).toBe('5');
  expect(formatPattern({ type: 'numeric', answer: 5.5, min: 4, max: 7 })).toBe('5.5');
});

test('a text that some LMS would change is left out', () => {
  expect(formatResponse({ type: 'fill-in', text: '2026-11-26_lessons-12' })).toBe('2026-11-26_lessons-12');
  for (const text of ['', 'a b', 'a&b', '{lang=en}', 'a[,]b', 'x'.repeat(251)])
    expect(formatResponse({ type: 'fill-in', text })).toBeNull();
});
