import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore } from './answer';
import { toVerdict } from './to-verdict';

/**
 * Partial credit: of all pairs, those in the right order less those in the wrong order, as a share of all pairs, never below
 * zero (Kendall's rank correlation). A single swap of neighbours costs little, a reversed order earns nothing.
 */
export function scoreOrdering(question: QuestionOf<'ordering'>, { order }: AnswerOf<'ordering'>): ItemScore {
  const right = question.options.map((option) => option.n);
  // Options that an update took away leave no gap.
  const placed = order.filter((n) => right.includes(n));
  const placeOf = new Map(placed.map((n, place) => [n, place]));
  const places = right.map((n) => placeOf.get(n) ?? placed.length);
  let balance = 0;
  for (const [index, place] of places.entries())
    for (const later of places.slice(index + 1)) balance += Math.sign(later - place);
  const pairs = (right.length * (right.length - 1)) / 2;
  const points = (ITEM_POINTS / pairs) * Math.max(0, balance);
  const marks = new Map(
    right.map((n, index) => [n, placed[index] === n ? ('right' as const) : ('wrong' as const)]),
  );
  return { points, verdict: toVerdict(points), marks };
}
