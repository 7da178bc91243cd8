import type { Question } from '../../content/types';
import { createSeededRandom, shuffle } from './seeded-random';

const isSame = (one: readonly number[], other: readonly number[]) => one.every((n, at) => n === other[at]);

/**
 * Permanent option numbers in the order to show: shuffled by the seed of the attempt, the same after a reload.
 * Natural orders (numbers, dates) are kept. A list to be put in order never begins in its right order.
 */
export function orderOptions(question: Question, seed: number): number[] {
  if (question.kind === 'numeric') return [];
  const numbers = question.options.map((option) => option.n);
  if (question.kind === 'choice' && question.fixedOrder) return numbers;
  const shuffled = shuffle(numbers, createSeededRandom(seed + question.n * 7919));
  return question.kind === 'ordering' && isSame(shuffled, numbers) ? shuffled.reverse() : shuffled;
}
