import { describe, expect, it } from 'vitest';
import { listLanguages, loadModules, readTexts } from '../support/load-course';
import { listNamespaces, pairTexts } from './list-namespaces';
import { listNumbers, listTypographyFaults } from './typography';

const modules = await loadModules();
const namespaces = listNamespaces(modules);
const languages = listLanguages();
const translations = languages.filter((language) => language !== 'en');

describe.each(languages)('the texts of %s', (language) => {
  it.each(namespaces)('keep the typography of their language: $name', ({ name }) => {
    const faults = Object.entries(readTexts(`${language}/${name}`)).flatMap(([key, text]) =>
      listTypographyFaults(language, text).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(translations)('a translation into %s', (language) => {
  it.each(namespaces)('gives the same figures as the English text: $name', ({ name }) => {
    const pairs = pairTexts(language, name).map(({ key, english, text }) => ({
      key,
      english: listNumbers('en', english),
      figures: listNumbers(language, text),
    }));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ english, figures }) => english?.join(' ') !== figures?.join(' '))).toEqual([]);
  });
});

describe('the rules of typography', () => {
  it.each([
    ['en', 'It’s “so”: 12,345.6 kg, 22.3%; see clause 8.2.'],
    ['fr', '«\u202FOui\u202F»\u202F: 12\u202F345,6\u202Fkg, 22,3\u202F%\u202F; d’accord\u202F? Bien\u202F!'],
    ['fr', 'Enregistré à 14:32, voir https://example.org'],
    ['fr', 'les clauses 8.2, 8.3 et 8.10 de L.1061'],
    ['fr', 'WCAG 2.2, licences CC BY 4.0 et OFL 1.1'],
    ['fr', '%'],
    ['fr', 'Vraiment\u202F?!'],
    ['fr', 'en 2022, 300 portables, 1,725 fois plus, et 7, 8 ou 9 serveurs'],
  ])('accept what is right: %s, %s', (language, text) => {
    expect(listTypographyFaults(language, text)).toEqual([]);
  });

  it.each([
    ['en', "It's", 'straight quotation mark or apostrophe'],
    ['en', 'a "word"', 'straight quotation mark or apostrophe'],
    ['en', 'Wait...', 'three dots for an ellipsis'],
    ['en', 'one , two', 'space before a comma or full stop'],
    ['en', 'Why ?', 'space before a sign'],
    ['fr', 'Pourquoi ?', 'no U+202F before a sign'],
    ['fr', 'Pourquoi?', 'no U+202F before a sign'],
    ['fr', '22\u00A0%', 'U+00A0 instead of U+202F'],
    ['fr', '22%', 'no U+202F before a sign'],
    ['fr', 'oui; non', 'no U+202F before a sign'],
    ['fr', 'ceci: cela', 'no U+202F before a colon'],
    ['fr', 'en 2022: rien', 'no U+202F before a colon'],
    ['fr', '«Oui\u202F»', 'no U+202F inside guillemets'],
    ['fr', '«\u202FOui »', 'no U+202F inside guillemets'],
    ['fr', 'Quoi \u202F?', 'more than one space before a sign'],
    ['fr', '1 200 portables', 'thousands without U+202F'],
    ['fr', '1.200 portables', 'thousands without U+202F'],
    ['fr', '22.3\u202F%', 'decimal point'],
    ['fr', 'une licence CC BY de 4.0 pages', 'decimal point'],
    ['fr', '<em>Quoi</em>?', 'no U+202F before a sign'],
  ])('find what is wrong: %s, %s', (language, text, fault) => {
    expect(listTypographyFaults(language, text)).toContain(fault);
  });
});

describe('figures', () => {
  it('are the same however a language writes them', () => {
    const figures = ['12_345.6', '1_200', '2022', '22.3', '48'].toSorted();
    expect(listNumbers('en', '12,345.6 of 1,200, in 2022 22.3% of R48')).toEqual(figures);
    expect(listNumbers('fr', '12\u202F345,6 de 1\u202F200, en 2022 22,3\u202F% de R48')).toEqual(figures);
  });

  it.each(['1200', '1 200', '1,200', '1.200', '1\u00A0200'])(
    'differ when French writes 1,200 as %s',
    (written) => {
      expect(listNumbers('fr', written)).not.toEqual(listNumbers('en', '1,200'));
    },
  );

  it('do not count in tags and placeholders', () => {
    expect(listNumbers('en', '<link-gem2024>Monitor</link-gem2024> {{n1}}')).toEqual([]);
  });
});
