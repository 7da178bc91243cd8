import type { ObjectiveId } from '../../content/ids';
import type { Question } from '../../content/types';
import { ITEM_POINTS, type Answer } from './answer';
import { scoreAnswer } from './score-answer';

/** Points reached out of the points to be had, both in the unit of `ITEM_POINTS`. */
export interface Tally {
  readonly points: number;
  readonly maximum: number;
}

export interface QuizResult extends Tally {
  /** floor(100 × points ÷ maximum): the whole number that is compared with the pass mark and reported. */
  readonly percent: number;
  readonly objectives: ReadonlyMap<ObjectiveId, Tally>;
}

/** The result in whole per cent, rounded down: 79.9 is not 80. */
export const toPercent = ({ points, maximum }: Tally): number =>
  maximum === 0 ? 0 : Math.floor((100 * points) / maximum);

/** The result of the given items; items without an answer earn nothing. */
export function deriveResult(items: readonly Question[], answers: ReadonlyMap<number, Answer>): QuizResult {
  const objectives = new Map<ObjectiveId, Tally>();
  const total = { points: 0, maximum: 0 };
  for (const item of items) {
    const points = scoreAnswer(item, answers.get(item.n))?.points ?? 0;
    const before = objectives.get(item.objective) ?? { points: 0, maximum: 0 };
    objectives.set(item.objective, { points: before.points + points, maximum: before.maximum + ITEM_POINTS });
    total.points += points;
    total.maximum += ITEM_POINTS;
  }
  return { ...total, percent: toPercent(total), objectives };
}
