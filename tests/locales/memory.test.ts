import { describe, expect, it } from 'vitest';
import { compareMemory } from '../../src/i18n/build/translation-memory';
import { listLanguages, listLocaleFiles, loadModules, readTexts } from '../support/load-course';
import { listNamespaces } from './list-namespaces';

const modules = await loadModules();
const namespaces = listNamespaces(modules);
const translations = listLanguages().filter((language) => language !== 'en');

/** A failure is put right by checking the translations named, then `npm run stamp -- <language> <namespace>`. */
describe.each(translations)('the translations into %s', (language) => {
  it.each(namespaces)('say what the English text says today: $name', ({ name }) => {
    const texts = readTexts(`${language}/${name}`);
    const memory = readTexts(`${language}/${name}.sources`);
    expect(compareMemory(readTexts(`en/${name}`), texts, memory)).toEqual({
      outdated: [],
      unstamped: [],
      stray: [],
    });
  });

  it('leave no memory of a file that is gone', () => {
    const files = listLocaleFiles(language);
    const lost = files.filter(
      (path) => path.endsWith('.sources.json') && !files.includes(path.replace('.sources.json', '.json')),
    );
    expect(lost).toEqual([]);
  });
});

it('English is the source and remembers nothing', () => {
  expect(listLocaleFiles('en').filter((path) => path.endsWith('.sources.json'))).toEqual([]);
});
