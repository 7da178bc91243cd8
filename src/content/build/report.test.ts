import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatTable } from './format-table';
import { loadWholeCourse } from './load-whole-course';
import { reportBlocks } from './report-blocks';
import { reportLessons } from './report-lessons';
import { reportOptions, reportStructure } from './report-questions';

const whole = await loadWholeCourse(fileURLToPath(new URL('../../..', import.meta.url)));

describe('a table', () => {
  it('stands in columns, numbers to the right', () => {
    expect(
      formatTable(
        ['name', 'n'],
        [
          ['long name', 5],
          ['x', 12],
        ],
      ).split('\n'),
    ).toEqual(['name        n', '---------  --', 'long name   5', 'x          12']);
  });

  it('says hours from sixty minutes on', () => {
    expect([59.4, 59.6, 125].map(formatDuration)).toEqual(['59 min', '1 h 00 min', '2 h 05 min']);
  });
});

describe('the report', () => {
  it.each(whole.languages)('has a line for each lesson and quiz, in %s', (language) => {
    const lines = reportLessons(whole, language).split('\n');
    for (const { module, lessons, quiz } of whole.modules) {
      for (const { id } of lessons)
        expect(lines.filter((line) => line.startsWith(`${module.id}/${id} `))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith(`${module.id}/quiz `))).toHaveLength(quiz ? 1 : 0);
    }
    expect(lines.at(-1)).toMatch(/^Whole course: \d+ h \d\d min measured/);
  });

  it('compares the words of a language with the English ones', () => {
    const first = reportLessons(whole, 'en').split('\n')[2] ?? '';
    expect(first).toMatch(/ 1\.00 /);
  });

  it('has a line for each sub-objective', () => {
    const text = reportStructure(whole);
    for (const { id } of whole.course.objectives) expect(text).toContain(`\n${id} `);
  });

  it('says in each language how a guess by length fares', () => {
    for (const language of whole.languages)
      expect(reportOptions(whole, language)).toMatch(
        /^Longest option always: [\d.]+ of \d+ \(chance [\d.]+\)\./,
      );
  });

  it('lists every case with its country', () => {
    expect(reportBlocks(whole)).toMatch(/^[A-Z]{2} {4}20\d\d {2}\S+#\S+/m);
  });
});
