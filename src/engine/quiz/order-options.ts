import type { Question } from '../../content/types';
import { createSeededRandom, shuffle } from './seeded-random';

/** A prime: the questions of one attempt are shuffled from seeds that lie far apart. Changing it reorders options under way. */
const SPREAD = 7919;

const isSame = (one: readonly number[], other: readonly number[]) => one.every((n, at) => n === other[at]);

/**
 * Permanent option numbers in the order to show, shuffled by the seed of the attempt: the same after a reload. None for a numeric question.
 * A choice with `fixedOrder` (numbers, dates) keeps its order. A list to be put in order is never shown in its right order.
 */
export function orderOptions(question: Question, seed: number): number[] {
  if (question.kind === 'numeric') return [];
  const numbers = question.options.map((option) => option.n);
  if (question.kind === 'choice' && question.fixedOrder) return numbers;
  const shuffled = shuffle(numbers, createSeededRandom(seed + question.n * SPREAD));
  return question.kind === 'ordering' && isSame(shuffled, numbers) ? shuffled.reverse() : shuffled;
}
