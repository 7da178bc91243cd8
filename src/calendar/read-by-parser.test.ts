import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar } from './write-calendar';

it('a parser that is not ours reads each entry as it was meant', () => {
  const entries = [
    {
      uid: '7-2-3@course',
      day: 20_813,
      title: 'Plan d’action : réparer; puis, « revendre »',
      text: `Ouvrez C:\\marchés, point 8.10;\nnotez la source. ${'循环经济 👩‍💻 '.repeat(20)}`,
    },
    { uid: '7-recall-20815@course', day: 20_815, title: 'Questions à revoir', text: 'Ouvrez le cours.' },
  ];
  const file = writeCalendar({
    product: '-//course//1.0//EN',
    language: 'fr',
    at: Date.UTC(2026, 10, 26, 7, 5, 9),
    revision: 12,
    entries,
  });
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const read = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, endDate, uid, summary, description, sequence } = event;
    const language = component.getFirstProperty('summary')?.getFirstParameter('language');
    const stamp = String(component.getFirstPropertyValue('dtstamp'));
    return {
      uid,
      summary,
      description,
      sequence,
      language,
      stamp,
      start: String(startDate),
      end: String(endDate),
    };
  });
  const same = { sequence: 12, language: 'fr', stamp: '2026-11-26T07:05:09Z' };
  // A day ends where the next begins (RFC 5545, 3.6.1).
  const days = [
    { start: '2026-12-26', end: '2026-12-27' },
    { start: '2026-12-28', end: '2026-12-29' },
  ];
  expect(read).toEqual(
    entries.map(({ uid, title, text }, at) => ({
      uid,
      summary: title,
      description: text,
      ...same,
      ...days[at],
    })),
  );
});
