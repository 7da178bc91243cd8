import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore } from './answer';

/** Two decimals are kept; a little more than nothing absorbs what binary fractions lose. */
const ROUNDING = 1e-9;

/** All or nothing: within ± tolerance of the answer. */
export function scoreNumeric(question: QuestionOf<'numeric'>, { value }: AnswerOf<'numeric'>): ItemScore {
  const right = Math.abs(value - question.answer) <= question.tolerance + ROUNDING;
  return { points: right ? ITEM_POINTS : 0, verdict: right ? 'right' : 'wrong', marks: new Map() };
}
