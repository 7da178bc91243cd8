import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, formatTimeOfDay, formatTimespan, formatTimestamp } from './format-time';

const seconds = fc.oneof(fc.integer({ min: 0, max: 35_999_999 }), fc.double());

test('a timespan of SCORM 1.2 is always valid and means the same number of seconds', () => {
  fc.assert(
    fc.property(seconds, (value) => {
      const text = formatTimespan(value);
      expect(text).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/);
      const [hours = 0, minutes = 0, rest = 0] = text.split(':').map(Number);
      const expected = value > 0 ? Math.floor(Math.min(value, 35_999_999)) : 0;
      expect(hours * 3600 + minutes * 60 + rest).toBe(expected);
    }),
  );
});

test('a duration of SCORM 2004 is never empty and means the same number of seconds', () => {
  fc.assert(
    fc.property(seconds, (value) => {
      const parts = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(formatDuration(value));
      expect(parts).not.toBeNull();
      const [, hours = '0', minutes = '0', rest = '0'] = parts ?? [];
      const expected = value > 0 ? Math.floor(Math.min(value, 35_999_999)) : 0;
      expect(Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)).toBe(expected);
    }),
  );
  expect(formatDuration(0)).toBe('PT0S');
});

test('moments are written without milliseconds, with the one fraction that is taken everywhere', () => {
  const at = Date.UTC(2026, 4, 1, 12, 30, 5, 987);
  expect(formatTimestamp(at)).toBe('2026-05-01T12:30:05.0Z');
  expect(formatTimeOfDay(at)).toBe('12:30:05');
});

test('a moment of a device clock that cannot be right is left out', () => {
  expect([-1, Date.UTC(2040, 0), Number.NaN].map(formatTimestamp)).toEqual([null, null, null]);
  expect(formatTimeOfDay(Number.NaN)).toBeNull();
});
