import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/i18n/languages';
import { listLanguages, listLocaleFiles, loadModules, readTexts } from '../support/load-course';
import { listNamespaces, listPluralStems, stemOf } from './list-namespaces';

const modules = await loadModules();
const namespaces = listNamespaces(modules);
const languages = listLanguages();

const except = (left: Iterable<string>, right: Iterable<string>): string[] => {
  const known = new Set(right);
  return [...left].filter((entry) => !known.has(entry));
};

const readStems = (language: string, name: string): Set<string> => {
  const keys = Object.keys(readTexts(`${language}/${name}`));
  return new Set(keys.map((key) => stemOf(key, keys)));
};

it('every language with a folder is known to the player', () => {
  expect(languages.filter((language) => !findLanguage(language))).toEqual([]);
});

describe.each(languages)('the files of %s', (language) => {
  it('are one for each namespace, and no other', () => {
    const files = listLocaleFiles(language)
      .filter((path) => !path.endsWith('.sources.json'))
      .map((path) => path.replace(/\.json$/, ''));
    const wanted = namespaces.map(({ name }) => name);
    expect({ missing: except(wanted, files), stray: except(files, wanted) }).toEqual({
      missing: [],
      stray: [],
    });
  });

  it.each(namespaces)('hold exactly the keys that are needed: $name', ({ name, keys }) => {
    const wanted = keys ?? readStems('en', name);
    const found = readStems(language, name);
    expect(found.size).toBeGreaterThan(0);
    expect({ missing: except(wanted, found), stray: except(found, wanted) }).toEqual({
      missing: [],
      stray: [],
    });
  });

  it.each(namespaces)('have every plural form of the language and no other: $name', ({ name }) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const keys = Object.keys(readTexts(`${language}/${name}`));
    const english = listPluralStems(Object.keys(readTexts(`en/${name}`)));
    const forms = english.map((stem) => ({
      stem,
      found: keys.filter((key) => key !== stem && stemOf(key, keys) === stem).toSorted(),
    }));
    expect(forms).toEqual(
      english.map((stem) => ({
        stem,
        found: pluralCategories.map((category) => `${stem}_${category}`).toSorted(),
      })),
    );
  });
});
