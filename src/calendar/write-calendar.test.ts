import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, writeDay } from './days';
import { toLocalDay } from './to-local-day';
import { writeCalendar, type CalendarEntry } from './write-calendar';

const ENTRY: CalendarEntry = { uid: '1-2-3@course', day: 20_813, title: 'Repair', text: 'Call them.' };
const write = (entry: Partial<CalendarEntry>) =>
  writeCalendar({
    product: '-//Course//1//EN',
    language: 'fr',
    at: Date.UTC(2026, 10, 26, 7, 5, 9),
    revision: 12,
    entries: [{ ...ENTRY, ...entry }],
  });
const octets = (text: string) => new TextEncoder().encode(text).length;
/** As a calendar reads it: 3.1, lines joined again. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (text: string, name: string) =>
  unfold(text)
    .find((line) => line.startsWith(`${name};LANGUAGE=fr:`))
    ?.slice(`${name};LANGUAGE=fr:`.length);
/** 3.3.11, the other way round. */
const readText = (value = '') =>
  value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

describe('a calendar file (RFC 5545)', () => {
  it('has the parts and the order that a reader asks for (3.4, 3.6, 3.6.1)', () => {
    expect(write({})).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Course//1//EN',
        'BEGIN:VEVENT',
        'UID:1-2-3@course',
        'DTSTAMP:20261126T070509Z',
        'SEQUENCE:12',
        'DTSTART;VALUE=DATE:20261226',
        'SUMMARY;LANGUAGE=fr:Repair',
        'DESCRIPTION;LANGUAGE=fr:Call them.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what would end a value or begin another (3.3.11)', () => {
    const text = 'Points; price, C:\\bids\nEND:VEVENT\r\nBEGIN:VALARM';
    const file = write({ text });
    expect(valueOf(file, 'DESCRIPTION')).toBe('Points\\; price\\, C:\\\\bids\\nEND:VEVENT\\nBEGIN:VALARM');
    expect(unfold(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('keeps control characters out (3.1, TEXT)', () => {
    expect(valueOf(write({ title: 'a\u0000b\u0007c\td' }), 'SUMMARY')).toBe('a b c d');
  });

  it('folds lines at 75 octets and cuts no character in two (3.1)', () => {
    const text = 'Éléments à vérifier : 循环经济采购 👩‍💻 '.repeat(12);
    const lines = write({ text }).split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map(octets))).toBeGreaterThan(71);
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([]);
    expect(readText(valueOf(write({ text }), 'DESCRIPTION'))).toBe(text);
  });

  it('says what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const said = readText(valueOf(write({ text }), 'DESCRIPTION'));
        expect(said).toBe(text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '));
      }),
    );
  });
});

describe('a day', () => {
  it('is read and written as the same, over a leap year too', () => {
    for (const day of ['2000-01-01', '2026-11-26', '2028-02-29', '2199-12-31'])
      expect(writeDay(readDay(day) ?? 0)).toBe(day);
    expect(readDay('2026-12-26')).toBe(20_813);
  });

  it('is that of the learner, from midnight to midnight', () => {
    const dayOf = (hour: number, minute: number) =>
      writeDay(toLocalDay(new Date(2026, 6, 14, hour, minute).getTime()));
    expect([dayOf(0, 0), dayOf(12, 0), dayOf(23, 59)]).toEqual(['2026-07-14', '2026-07-14', '2026-07-14']);
  });

  it.each(['', '2026-02-30', '2026-13-01', '0202-01-01', '2200-01-01', '26-11-2026', '2026-1-1'])(
    'is none where it says “%s”',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
