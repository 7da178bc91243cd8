import { expect, it } from 'vitest';
import type { Source } from '../../../content/source';
import { listSources } from './list-sources';

const createSource = (authors: string, year: number, title: string): Source => ({
  authors,
  title,
  year,
  publisher: 'P',
  url: 'https://example.org',
  language: 'en',
});

const bibliography = {
  zorn: createSource('Zorn, A.', 2020, 'Last'),
  late: createSource('ITU', 2023, 'A'),
  early: createSource('ITU', 2019, 'B'),
  first: createSource('ITU', 2019, 'A'),
  accent: createSource('Économie verte', 2021, 'Accent'),
  lower: createSource('eBahia News', 2021, 'Lower case'),
  unused: createSource('Aaron, B.', 2021, 'Unused'),
};
const place = { module: 'welcome', lesson: { id: 'the-case', n: 1 } };

it('lists the sources that are used, by author whatever the case and accents, then year, then title', () => {
  const uses = {
    zorn: [place],
    late: [place],
    early: [place],
    first: [place],
    accent: [place],
    lower: [place],
  };
  expect(listSources(bibliography, uses, 'fr').map(({ id }) => id)).toEqual([
    'lower',
    'accent',
    'first',
    'early',
    'late',
    'zorn',
  ]);
});

it('keeps where each is used', () => {
  expect(listSources(bibliography, { zorn: [place, { module: 'guide' }] }, 'en')).toEqual([
    { id: 'zorn', source: bibliography.zorn, uses: [place, { module: 'guide' }] },
  ]);
});
