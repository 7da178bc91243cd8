import type { Question, Quiz } from '../../content/types';
import { createSeededRandom, shuffle } from './seeded-random';

/** The outcome that a sub-objective is part of: `o1` of `o1-impact`. */
const outcomeOf = (item: Question): string => item.objective.split('-', 1)[0] ?? '';

/** The first of each sub-objective. */
function listCover(items: readonly Question[]): Question[] {
  const covered = new Map<string, Question>();
  for (const item of items) if (!covered.has(item.objective)) covered.set(item.objective, item);
  return [...covered.values()];
}

/** The first item of the outcome that was drawn least. */
function findNext(drawn: readonly Question[], rest: readonly Question[]): Question | undefined {
  const count = (outcome: string) => drawn.filter((item) => outcomeOf(item) === outcome).length;
  const least = Math.min(...rest.map((item) => count(outcomeOf(item))));
  return rest.find((item) => count(outcomeOf(item)) === least);
}

/**
 * Permanent numbers of the items of an attempt, in the order asked. Each sub-objective of the pool gets at least one item, as far as
 * `draws` allows; the others are spread over the outcomes as evenly as the pool allows, so that an assessment of the whole course
 * weighs each alike. Within an outcome, items that earlier attempts asked come only when the others are used up.
 */
export function drawItems(quiz: Quiz, seed: number, seen: ReadonlySet<number>): number[] {
  const random = createSeededRandom(seed);
  const shuffled = shuffle(quiz.items, random);
  const freshFirst = [
    ...shuffled.filter((item) => !seen.has(item.n)),
    ...shuffled.filter((item) => seen.has(item.n)),
  ];
  const drawn = listCover(freshFirst).slice(0, quiz.draws);
  while (drawn.length < quiz.draws) {
    const next = findNext(
      drawn,
      freshFirst.filter((item) => !drawn.includes(item)),
    );
    if (!next) break;
    drawn.push(next);
  }
  return shuffle(drawn, random).map((item) => item.n);
}
