/**
 * What a learner answered, in permanent option numbers, so that it survives reordering, renaming and translation.
 * - `choice`: the option picked (also decisions).
 * - `multiple`: the options picked, ascending.
 * - `ordering`: all options, first to last.
 * - `matching`: pairs of option and target, ascending by option.
 * - `numeric`: a number ≥ 0 with at most two decimals (also estimates).
 */
export type Answer =
  | { readonly kind: 'choice'; readonly picked: number }
  | { readonly kind: 'multiple'; readonly picked: readonly number[] }
  | { readonly kind: 'ordering'; readonly order: readonly number[] }
  | { readonly kind: 'matching'; readonly pairs: readonly (readonly [option: number, target: number])[] }
  | { readonly kind: 'numeric'; readonly value: number };

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** What an option turned out to be: picked and right, picked and wrong, right but not picked, or neither. */
export type OptionMark = 'right' | 'wrong' | 'missed' | 'idle';

/** One item is worth this many points: divisible by 1–10, 15, 21 and 28, so that partial credit adds up without rounding. */
export const ITEM_POINTS = 2520;

export interface ItemScore {
  /** 0 to ITEM_POINTS, a whole number. */
  readonly points: number;
  readonly verdict: 'right' | 'partly' | 'wrong';
  /** By permanent option number; empty for numeric questions. */
  readonly marks: ReadonlyMap<number, OptionMark>;
}
