import { createSeededRandom, shuffle } from '../../src/engine/quiz/seeded-random';
import type { Quirk } from './quirk';
import { QUIRKS } from './quirks';
import type { Run } from './run';

type Pair = Omit<Run, 'course'> & { readonly names: string };

/**
 * Two behaviours around one another.
 * The API can lie in one place only, what is hidden cannot be heeded, and who
 * wants no verdict makes none. */
const fits = (one: Quirk, other: Quirk): boolean =>
  one !== other &&
  (one.openWindow === undefined || other.openWindow === undefined) &&
  !(one.hidesFacts && other.isReadOnly) &&
  !(one.choices && other.judges) &&
  !(one.judges && other.choices);

/** Pairs of behaviours, each at most once in an order and a version; the first is the outer one. */
export function drawPairs(seed: number, count: number): Pair[] {
  const random = createSeededRandom(seed);
  const all = (['1.2', '2004'] as const).flatMap((version) => {
    const known = QUIRKS.filter(({ versions }) => versions.includes(version));
    return known.flatMap((one) =>
      known
        .filter((other) => fits(one, other))
        .map((other): Pair => ({
          version,
          quirks: [one, other],
          names: `${one.name} around ${other.name}`,
          ending: random() < 0.5 ? 'closed' : 'killed',
        })),
    );
  });
  return shuffle(all, random).slice(0, count);
}
