import { writeDay } from './days';

/** Something to do on one day. */
export interface CalendarEntry {
  /** Unique in the world, and the same each time that this entry is written (RFC 5545, 3.8.4.7). ASCII. */
  readonly uid: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly title: string;
  readonly text: string;
}

export interface Calendar {
  /** What made it, as a formal public identifier such as `-//Maker//Product//EN` (3.7.3). */
  readonly product: string;
  /** Of titles and texts, a language tag (3.2.10). */
  readonly language: string;
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  /** Higher than in each earlier file with the same entries: then calendars take the newer (3.8.7.4). */
  readonly revision: number;
  /** One at least (3.6). */
  readonly entries: readonly CalendarEntry[];
}

/** Octets of a line without its end (3.1). */
const LONGEST_LINE = 75;

function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** 3.1: a line that is too long goes on in the next, after a space. No character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let room = LONGEST_LINE;
  for (const character of line) {
    const octets = countOctets(character);
    if (octets > room) {
      folded += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** 3.3.11: what would end a value is escaped; control characters have no place in it. */
const writeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');

/** 3.3.4 */
const writeDate = (day: number): string => writeDay(day).replaceAll('-', '');

/** 3.3.5, form 2: a moment in UTC. */
const writeMoment = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** 3.6.1: a date without an end is the whole day; 3.8.2.7: it does not make a person busy. */
const listEntryLines = (
  { uid, day, title, text }: CalendarEntry,
  { language, at, revision }: Calendar,
): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${writeMoment(at)}`,
  `SEQUENCE:${revision}`,
  `DTSTART;VALUE=DATE:${writeDate(day)}`,
  `SUMMARY;LANGUAGE=${language}:${writeText(title)}`,
  `DESCRIPTION;LANGUAGE=${language}:${writeText(text)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A file that calendars read: iCalendar, RFC 5545. */
export function writeCalendar(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${writeText(calendar.product)}`,
    ...calendar.entries.flatMap((entry) => listEntryLines(entry, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
