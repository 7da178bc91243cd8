import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObjectiveId } from '../../content/ids';
import type { Quiz } from '../../content/types';
import { createChoice } from '../testing/questions';
import { drawItems } from './draw-items';
import { startAttempt } from './start-attempt';

/** A pool with the given number of items for each sub-objective, numbered from 31. */
function createPool(draws: number, sizes: readonly (readonly [ObjectiveId, number])[]): Quiz {
  const objectives = sizes.flatMap(([objective, size]) => Array.from({ length: size }, () => objective));
  return {
    draws,
    feedback: 'each',
    items: objectives.map((objective, at) => createChoice(31 + at, objective)),
  };
}

const pool = createPool(8, [
  ['o1-impact', 9],
  ['o1-lifecycle', 6],
  ['o1-loops', 4],
  ['o1-models', 4],
  ['o1-lever', 1],
]);

const sizes = [
  ...(['o1-impact', 'o1-lifecycle', 'o1-loops', 'o1-models', 'o1-lever'] as const).map(
    (id) => [id, 4] as const,
  ),
  ...(['o2-scope', 'o2-need', 'o2-require', 'o2-place', 'o2-trace', 'o2-end'] as const).map(
    (id) => [id, 4] as const,
  ),
  ...(['o3-policy', 'o3-conditions', 'o3-market', 'o3-tender', 'o3-evaluate'] as const).map(
    (id) => [id, 3] as const,
  ),
  ['o3-contract', 6] as const,
  ['o3-govstack', 3] as const,
];
/** Shaped like the final assessment of the whole course. */
const wholeCourse = createPool(24, sizes);

const seed = fc.integer({ min: 0, max: 2 ** 30 - 1 });
const objectivesOf = (quiz: Quiz, drawn: readonly number[]) =>
  drawn.flatMap((n) => quiz.items.find((item) => item.n === n)?.objective ?? []);
const numbersOf = (quiz: Quiz) => quiz.items.map((item) => item.n);

describe('drawing the items of an attempt', () => {
  it('asks exactly as many different items as the quiz draws, whatever was seen', () => {
    fc.assert(
      fc.property(seed, fc.subarray(numbersOf(pool)), (chance, seen) => {
        const drawn = drawItems(pool, chance, new Set(seen));
        expect(drawn).toHaveLength(8);
        expect(new Set(drawn).size).toBe(8);
        for (const n of drawn) expect(numbersOf(pool)).toContain(n);
      }),
    );
  });

  it('covers every sub-objective, also the one with a single item, whatever was seen', () => {
    fc.assert(
      fc.property(seed, fc.subarray(numbersOf(pool)), (chance, seen) => {
        expect(new Set(objectivesOf(pool, drawItems(pool, chance, new Set(seen)))).size).toBe(5);
      }),
    );
  });

  it('asks nothing twice until the items of a sub-objective are used up', () => {
    fc.assert(
      fc.property(seed, seed, (first, second) => {
        const roomy = createPool(8, [
          ['o1-impact', 8],
          ['o1-loops', 8],
        ]);
        const before = drawItems(roomy, first, new Set());
        const after = drawItems(roomy, second, new Set(before));
        expect(after.filter((n) => before.includes(n))).toEqual([]);
      }),
    );
  });

  it('takes the last unseen items first and fills up with seen ones', () => {
    const unseen = [31, 40, 41];
    const seen = new Set(numbersOf(pool).filter((n) => !unseen.includes(n)));
    for (let chance = 0; chance < 50; chance++) {
      const drawn = drawItems(pool, chance, seen);
      expect(drawn).toEqual(expect.arrayContaining(unseen));
      expect(drawn).toHaveLength(8);
    }
  });

  it('draws the same again from the same seed, and differs between seeds', () => {
    expect(drawItems(pool, 7, new Set())).toEqual(drawItems(pool, 7, new Set()));
    const orders = Array.from({ length: 50 }, (_, chance) => drawItems(pool, chance, new Set()).join());
    expect(new Set(orders).size).toBeGreaterThan(45);
  });

  it('gives every item its turn', () => {
    const drawn = new Set(
      Array.from({ length: 300 }, (_, chance) => drawItems(pool, chance, new Set())).flat(),
    );
    expect(drawn.size).toBe(pool.items.length);
  });

  it('does not group the items that cover the sub-objectives at the start', () => {
    const starts = Array.from({ length: 100 }, (_, chance) =>
      objectivesOf(pool, drawItems(pool, chance, new Set()).slice(0, 5)),
    );
    expect(starts.some((start) => new Set(start).size < 5)).toBe(true);
  });

  it('asks at least six items of each outcome in an assessment of the whole course, whatever was seen', () => {
    fc.assert(
      fc.property(seed, fc.subarray(numbersOf(wholeCourse)), (chance, seen) => {
        const objectives = objectivesOf(wholeCourse, drawItems(wholeCourse, chance, new Set(seen)));
        expect(new Set(objectives).size).toBe(18);
        for (const outcome of ['o1', 'o2', 'o3'])
          expect(objectives.filter((id) => id.startsWith(outcome)).length).toBeGreaterThanOrEqual(6);
      }),
    );
  });

  it('asks about different sub-objectives, unseen ones first, when it draws fewer than there are', () => {
    const short = { ...pool, draws: 3 };
    const unseen = pool.items.filter(({ objective }) => /loops|models|lever/.test(objective));
    const seen = new Set(numbersOf(pool).filter((n) => !unseen.some((item) => item.n === n)));
    for (let chance = 0; chance < 50; chance++) {
      const objectives = objectivesOf(short, drawItems(short, chance, seen));
      expect(objectives.toSorted()).toEqual(['o1-lever', 'o1-loops', 'o1-models']);
    }
  });

  it('draws the whole pool when it is smaller than an attempt', () => {
    const small = createPool(8, [['o1-impact', 6]]);
    const drawn = drawItems(small, 3, new Set());
    expect(drawn).toHaveLength(6);
    expect(new Set(drawn)).toEqual(new Set(numbersOf(small)));
  });
});

describe('a fresh attempt', () => {
  it('has its items drawn, no answers, and keeps its seed', () => {
    const attempt = startAttempt(pool, 11, new Set([31]));
    expect(attempt).toEqual({
      seed: 11,
      items: drawItems(pool, 11, new Set([31])),
      answers: new Map(),
      finished: false,
      percent: null,
    });
  });
});
