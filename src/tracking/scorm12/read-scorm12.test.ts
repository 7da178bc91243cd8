import { expect, test } from 'vitest';
import { readScorm12 } from './read-scorm12';

const readFrom = (values: Readonly<Record<string, string>>) =>
  readScorm12((element) => values[element.replace('cmi.core.', '').replace('cmi.', '')] ?? '');

test.each([
  ['80', 80],
  [' 66.6 ', 67],
  ['82.4', 83],
  ['', null],
  ['101', null],
  ['high', null],
])('the mastery score "%s" means %o', (text, passMark) => {
  expect(readFrom({ 'student_data.mastery_score': text }).opened.passMark).toBe(passMark);
});

test.each([
  ['Passed', true],
  ['incomplete', true],
  ['not attempted', false],
  ['browsed', false],
  ['', false],
])('the status "%s" is one to keep: %o', (word, hasStatus) => {
  expect(readFrom({ lesson_status: word }).hasStatus).toBe(hasStatus);
});

test('a status in mixed case and its score are held as they are meant', () => {
  const { opened, verdict } = readFrom({ lesson_status: ' PASSED', 'score.raw': '88.5' });
  expect(opened.verdict).toEqual({ status: 'passed', score: 88 });
  expect(verdict.score).toBe(88.5);
});

test('overlong values are cut', () => {
  const { opened } = readFrom({
    student_name: 'x'.repeat(300),
    suspend_data: 'y'.repeat(70_000),
    lesson_location: 'z'.repeat(2000),
  });
  expect([opened.learnerName.length, opened.resume.length, opened.place.length]).toEqual([255, 64_000, 1000]);
});

test('a score out of range, or a word instead of one, is none', () => {
  expect(readFrom({ 'score.raw': '850' }).verdict.score).toBeNull();
  expect(readFrom({ 'score.raw': 'A' }).verdict.score).toBeNull();
});
