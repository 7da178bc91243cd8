import { expect, it } from 'vitest';
import { addUp } from './soak-reporter';

const HALVES = [
  { histories: 50_000, seed: 7 },
  { histories: 50_000, seed: 8 },
];
const SETTINGS = [{ screens: 40 }, { screens: 40 }];

it('a whole long run is told with its seeds, screens and settings', () => {
  expect(addUp([...HALVES, ...SETTINGS], '2026-12-01')).toEqual({
    day: '2026-12-01',
    histories: 100_000,
    seeds: [7, 8],
    screens: 40,
    settings: 2,
  });
});

it.each([
  ['no histories', SETTINGS],
  ['histories of one standard', [...HALVES.slice(1), ...SETTINGS]],
  ['fewer histories', [{ histories: 10, seed: 7 }, ...HALVES.slice(1), ...SETTINGS]],
  ['no screens', HALVES],
  ['a setting with a share of the screens', [...HALVES, ...SETTINGS, { screens: 2 }]],
])('nothing is told of a run with %s', (_, shares) => {
  expect(addUp(shares, '2026-12-01')).toBeNull();
});
