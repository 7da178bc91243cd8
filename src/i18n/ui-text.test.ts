import { beforeAll, expect, test } from 'vitest';
import { i18n, startI18n } from './instance';
import { isolate } from './isolate';
import { formatDay, uiText } from './ui-text';

beforeAll(() => {
  startI18n('en');
  i18n.addResourceBundle('en', 'ui', { 'home.learner': 'Signed in as {{name}}', 'home.start': 'Start' });
  i18n.addResourceBundle('en', 'doctor', { 'doctor.title': 'Check this course' });
});

test.each([
  '<img src=x onerror=alert(1)>',
  '$t(home.start)',
  '{{name}} {{- name}} {{count}}',
  '$& $1 $`',
  '__proto__',
])('a value is put into a text as it is, whatever it looks like: %s', (name) => {
  expect(uiText('home.learner', { name })).toBe(`Signed in as ${name}`);
});

test('words of a rare screen come from a file of their own', () => {
  expect(uiText('doctor.title')).toBe('Check this course');
});

test('a name in a sentence stands between marks that keep its direction from the rest', () => {
  expect(uiText('home.learner', { name: isolate('עדה') })).toBe('Signed in as \u2068עדה\u2069');
});

test('a day is written as the United Nations write it', () => {
  expect(formatDay(Date.parse('2023-02-14T12:00'))).toBe('14 February 2023');
});
