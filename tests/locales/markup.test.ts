import { describe, expect, it } from 'vitest';
import { listLanguages, loadModules, readTexts } from '../support/load-course';
import {
  PLAYER_NAMESPACES,
  listNamespaces,
  listPluralStems,
  pairTexts,
  stemOf,
  type Namespace,
} from './list-namespaces';

const modules = await loadModules();
const namespaces = listNamespaces(modules);
const languages = listLanguages();
const translations = languages.filter((language) => language !== 'en');

const listTags = (text: string): string[] =>
  [...text.matchAll(/<[^<>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.startsWith('</'));
const listPlaceholders = (text: string): string[] =>
  [...text.matchAll(/\{\{.*?\}\}/g)].map(([placeholder]) => placeholder);
const sorted = (entries: readonly string[]) => entries.toSorted().join(' ');

/** Why the tags of a text are wrong here, or nothing. */
function findTagFault(text: string, { terms, sources, isRich }: Namespace): string | undefined {
  const allowed = new Set([
    ...(isRich ? ['em', 'strong', 'kbd'] : []),
    ...terms.map((id) => `term-${id}`),
    ...sources.map((id) => `link-${id}`),
  ]);
  const open: string[] = [];
  for (const [tag, slash, name = ''] of text.matchAll(/<(\/?)([^<>]*)>/g)) {
    if (!allowed.has(name)) return `${tag} is not declared here`;
    if (slash === '') {
      if (open.includes(name)) return `${tag} stands in itself`;
      open.push(name);
    } else if (open.pop() !== name) return `${tag} closes nothing`;
  }
  if (open.length > 0) return `<${open.join('> <')}> is not closed`;
  return /[<>]/.test(text.replaceAll(/<[^<>]*>/g, '')) ? 'a stray < or >' : undefined;
}

describe.each(languages)('the texts of %s', (language) => {
  it.each(namespaces)('hold only tags that are known and declared, each closed: $name', (namespace) => {
    const faults = Object.entries(readTexts(`${language}/${namespace.name}`)).flatMap(([key, text]) => {
      const fault = findTagFault(text, namespace);
      return fault === undefined ? [] : [`${key}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it.each(namespaces)('are never empty, and clean at their ends: $name', ({ name }) => {
    const faults = Object.entries(readTexts(`${language}/${name}`)).filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || /[\n\t]|\s\s/.test(text),
    );
    expect(faults).toEqual([]);
  });

  it.each(namespaces)('have placeholders only in the words of the player: $name', ({ name }) => {
    const texts = Object.values(readTexts(`${language}/${name}`));
    const wrong = texts.filter((text) =>
      PLAYER_NAMESPACES.includes(name)
        ? /[{}]/.test(text.replaceAll(/\{\{[a-z]+\}\}/gi, ''))
        : /[{}]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it.each(namespaces)('fall silent behind no i18next reference: $name', ({ name }) => {
    expect(Object.values(readTexts(`${language}/${name}`)).filter((text) => text.includes('$t('))).toEqual(
      [],
    );
  });
});

describe.each(translations)('a translation into %s', (language) => {
  it.each(namespaces)('keeps the tags of the English text: $name', ({ name }) => {
    const different = pairTexts(language, name).filter(
      ({ english, text }) => sorted(listTags(english)) !== sorted(listTags(text)),
    );
    expect(different.map(({ key }) => key)).toEqual([]);
  });

  it.each(namespaces)('keeps the placeholders of the English text: $name', ({ name }) => {
    const keys = Object.keys(readTexts(`${language}/${name}`));
    const stems = listPluralStems(keys);
    const different = pairTexts(language, name).filter(({ key, english, text }) => {
      const [wanted, found] = [listPlaceholders(english), listPlaceholders(text)];
      // A plural form may say its number in words or leave it to the sentence, but names nothing else.
      return stems.includes(stemOf(key, keys)) && !key.endsWith('_other')
        ? found.some((placeholder) => !wanted.includes(placeholder))
        : sorted(wanted) !== sorted(found);
    });
    expect(different.map(({ key }) => key)).toEqual([]);
  });
});
