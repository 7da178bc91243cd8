import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locatePage } from '../../src/content/pages';
import { loadModules } from '../support/load-course';

const modules = (await loadModules()).map(({ module: { id } }) => id);
const read = (language: string, selection: readonly string[]) =>
  readFileSync(`dist/build/${locatePage({ policy: 'lms', language, modules: selection })}`, 'utf8');
const textsOf = (language: string, name: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8'));

const languages = ['en', 'fr'];
const cases = languages.flatMap((language) =>
  [[], ...modules.map((id) => [id])].map((selection) => ({
    language,
    selection,
    name: `${language} ${selection.join('')}`,
  })),
);

it.each(cases)('the page of $name says before any script what the course is and how to begin', (given) => {
  const page = read(given.language, given.selection);
  const course = textsOf(given.language, 'course');
  const ui = textsOf(given.language, 'ui');
  for (const text of [course['title'], course['question'], ui['home.start']]) expect(page).toContain(text);
  expect(page).toContain(`<html lang="${given.language}" dir="ltr">`);
  expect(page).toContain('href="#/continue"');
  expect(page).not.toMatch(/ style=| crossorigin/);
});

it.each(cases)('the page of $name carries the rules for each of its classes', (given) => {
  const [, styles = '', rest = ''] = read(given.language, given.selection).split(/<style>|<\/style>/);
  const sheet = readdirSync('dist/build/assets').find((name) => name.endsWith('.css')) ?? '';
  const all = readFileSync(`dist/build/assets/${sheet}`, 'utf8');
  const classes = [...rest.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  expect(classes.length).toBeGreaterThan(20);
  const isIn = (text: string) => (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(text);
  expect(classes.filter((name) => isIn(all)(name) && !isIn(styles)(name))).toEqual([]);
  expect(classes.filter(isIn(styles)).length).toBeGreaterThan(20);
});

it.each(languages)('the page of a module in %s names only what that module teaches', (language) => {
  const course = textsOf(language, 'course');
  const page = read(language, ['circular-ict']);
  expect(page).toContain(course['o1']);
  expect(page).not.toContain(course['o2']);
});
