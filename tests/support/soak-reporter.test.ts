import { expect, it } from 'vitest';
import { PRODUCT } from '../a11y/settings';
import { addUp, type SoakShare } from './soak-reporter';

const HISTORIES = [
  { histories: 50_000, seed: 7 },
  { histories: 50_000, seed: 8 },
  { histories: 50_000, seed: 9 },
];
const SCREENS = PRODUCT.map(() => ({ screens: 40 }));
const BEFORE = {
  screens: { day: '2026-11-01', screens: 39, settings: PRODUCT.length },
  histories: { day: '2026-11-02', histories: 100_000, seeds: [1, 2, 3] },
};
const add = (shares: readonly SoakShare[]) => addUp(BEFORE, shares, '2026-12-01');

it('a long run is told with its screens and settings, its histories and their seeds', () => {
  expect(add([...HISTORIES, ...SCREENS])).toEqual({
    screens: { day: '2026-12-01', screens: 40, settings: PRODUCT.length },
    histories: { day: '2026-12-01', histories: 150_000, seeds: [7, 8, 9] },
  });
});

it('of a part that was not run, what was known stays', () => {
  expect(add(HISTORIES).screens).toBe(BEFORE.screens);
  expect(add(SCREENS).histories).toBe(BEFORE.histories);
});

it.each([
  ['enough histories, but none of one standard', HISTORIES.slice(1)],
  ['fewer histories', HISTORIES.map(({ seed }) => ({ histories: 33_333, seed }))],
  ['fewer settings', SCREENS.slice(1)],
  ['a setting with a share of the screens', [...SCREENS.slice(1), { screens: 2 }]],
])('nothing new is told of a run with %s', (_, shares) => {
  expect(add(shares)).toEqual(BEFORE);
});
