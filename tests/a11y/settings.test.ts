import { expect, it } from 'vitest';
import { PAIRS, PRODUCT, type Setting } from './settings';

const listPairs = (settings: readonly Setting[]): Set<string> =>
  new Set(
    settings.flatMap(({ variant: { name }, theme, width }) => [
      `${name} ${theme}`,
      `${name} ${width}`,
      `${theme} ${width}`,
    ]),
  );

it('holds every pair of a language, a theme and a width that the full product holds', () => {
  expect([...listPairs(PAIRS)].toSorted()).toEqual([...listPairs(PRODUCT)].toSorted());
  expect(PAIRS.length).toBeLessThan(PRODUCT.length);
});
