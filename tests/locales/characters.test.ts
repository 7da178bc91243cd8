import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLanguages, listLocaleFiles, ROOT } from '../support/load-course';

/** The index of CO₂e, which neither face has in its Latin part; every system font does. */
const LEFT_TO_FALLBACK = '₂';

/** Languages written with Latin letters: theirs are the faces of the package. */
const LATIN = new Set(['en', 'fr', 'es']);

/** The ranges that both faces are declared for. */
function readRanges(): (readonly [first: number, last: number])[] {
  const css = readFileSync(join(ROOT, 'src/styles/fonts.css'), 'utf8');
  const [, list = ''] = /unicode-range:([^;]+);/.exec(css) ?? [];
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

const ranges = readRanges();
const isCovered = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    LEFT_TO_FALLBACK.includes(character) || ranges.some(([first, last]) => first <= code && code <= last)
  );
};
const listUncovered = (path: string): string[] => [
  ...new Set([...readFileSync(join(ROOT, path), 'utf8')].filter((character) => !isCovered(character))),
];

describe('the faces in the package', () => {
  it.each(listLanguages().filter((language) => LATIN.has(language)))(
    'have every character of the texts in %s',
    (language) => {
      const missing = listLocaleFiles(language).flatMap((file) =>
        listUncovered(`locales/${language}/${file}`).map((character) => `${file}: ${character}`),
      );
      expect(missing).toEqual([]);
    },
  );

  it('have every character of the sources', () => {
    expect(listUncovered('modules/bibliography.json')).toEqual([]);
  });
});
