import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDescription, formatPattern, formatResponse } from './format-response';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);
const option = fc.record({ id, n: fc.integer({ min: 1, max: 36 }) });

test('any choice or order is a list of ids that Moodle and the reference model take', () => {
  fc.assert(
    fc.property(fc.array(option, { minLength: 1, maxLength: 36 }), (options) => {
      const text = formatResponse({ type: 'choice', options });
      expect(text).toMatch(/^\w{1,250}(\[,\]\w{1,250})*$/);
    }),
  );
});

test('matching joins source and target', () => {
  const pair = [
    { id: 'old-phone', n: 1 },
    { id: 'refurbish', n: 2 },
  ] as const;
  expect(formatResponse({ type: 'matching', pairs: [pair] })).toBe('old_phone[.]refurbish');
});

test('an id that no LMS takes is left out rather than spoil the answer', () => {
  expect(
    formatResponse({
      type: 'choice',
      options: [
        { id: 'a b', n: 1 },
        { id: 'c', n: 2 },
      ],
    }),
  ).toBe('c');
  expect(formatResponse({ type: 'choice', options: [] })).toBeNull();
});

test('a numeric pattern is always a range', () => {
  expect(formatPattern({ type: 'numeric', answer: 5, min: 5, max: 5 })).toBe('5[:]5');
  expect(formatPattern({ type: 'numeric', answer: 5, min: 0, max: 1e6 })).toBeNull();
});

test('any text becomes one line of at most 250 units that does not begin with a brace', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const line = formatDescription(text);
      if (line === null) return true;
      return line.length <= 250 && !/^\{|[\n\r\t]/.test(line) && encodeURIComponent(line) !== '';
    }),
  );
  expect(formatDescription('{lang=xx} \n What')).toBe('lang=xx} What');
});

test('a text that some LMS would change is left out', () => {
  expect(formatResponse({ type: 'fill-in', text: '2026-11-26_lessons-12' })).toBe('2026-11-26_lessons-12');
  for (const text of ['', 'a b', 'a&b', '{lang=en}', 'a[,]b', 'x'.repeat(251)])
    expect(formatResponse({ type: 'fill-in', text })).toBeNull();
});
