import type { BlockOf } from '../../content/types';

/** Blocks that ask for something whose answer a printed course gives at its end. */
export type ExerciseBlock = BlockOf<'question' | 'estimate' | 'decision'>;

/** A block that asks something, in its place in a printed course. */
export interface Exercise {
  /** From 1, through the whole print edition. */
  readonly number: number;
  /** Element ids of the exercise and of its answer; with `#` before them, their addresses. */
  readonly id: string;
  readonly answerId: string;
  /** Permanent option numbers in the order to print them; empty where nothing is ordered. */
  readonly order: readonly number[];
}
