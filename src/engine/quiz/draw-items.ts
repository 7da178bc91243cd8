import { outcomeOf } from '../../content/outcomes';
import type { Question, Quiz } from '../../content/types';
import { createSeededRandom, shuffle } from './seeded-random';

/** The first item of each sub-objective. */
function listCover(items: readonly Question[]): Question[] {
  const covered = new Map<string, Question>();
  for (const item of items) if (!covered.has(item.objective)) covered.set(item.objective, item);
  return [...covered.values()];
}

/** Groups items by a key; gives a function that tells the size of the group an item would fall into. */
function countBy(items: readonly Question[], keyOf: (item: Question) => unknown): (item: Question) => number {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return (item) => counts.get(keyOf(item)) ?? 0;
}

/** The items with the lowest count. */
function listLeast(items: readonly Question[], countOf: (item: Question) => number): Question[] {
  const least = Math.min(...items.map(countOf));
  return items.filter((item) => countOf(item) === least);
}

/** An item of the outcome drawn least so far; of these a fresh one, if there is any; of these one of the sub-objective drawn least. */
function findNext(
  drawn: readonly Question[],
  rest: readonly Question[],
  isFresh: (item: Question) => boolean,
): Question | undefined {
  const light = listLeast(
    rest,
    countBy(drawn, ({ objective }) => outcomeOf(objective)),
  );
  const fresh = light.filter(isFresh);
  return listLeast(
    fresh.length > 0 ? fresh : light,
    countBy(drawn, (item) => item.objective),
  )[0];
}

/**
 * Permanent numbers of the items of an attempt, in the order asked. Each sub-objective of the pool gets one item, as far as `draws`
 * allows. The other items are spread as evenly as the pool allows: over the outcomes, so that an assessment of the whole course weighs
 * each alike, and over their sub-objectives, so that a second attempt has new items to ask. Within an outcome, items that earlier attempts
 * asked (`seen`) come only when the others are used up.
 */
export function drawItems(quiz: Quiz, seed: number, seen: ReadonlySet<number>): number[] {
  const random = createSeededRandom(seed);
  const shuffled = shuffle(quiz.items, random);
  const isFresh = (item: Question) => !seen.has(item.n);
  const freshFirst = [...shuffled.filter(isFresh), ...shuffled.filter((item) => !isFresh(item))];
  const drawn = listCover(freshFirst).slice(0, quiz.draws);
  const rest = new Set(freshFirst);
  for (const item of drawn) rest.delete(item);
  while (drawn.length < quiz.draws) {
    const next = findNext(drawn, [...rest], isFresh);
    if (!next) break;
    drawn.push(next);
    rest.delete(next);
  }
  return shuffle(drawn, random).map((item) => item.n);
}
