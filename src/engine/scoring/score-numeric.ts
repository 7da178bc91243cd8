import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore } from './answer';

/** Answers have two decimals. This slack absorbs the error of binary fractions: 0.4 − 0.3 comes out a little above 0.1. */
const ROUNDING = 1e-9;

/** All or nothing: within ± tolerance of the answer. */
export function scoreNumeric(question: QuestionOf<'numeric'>, { value }: AnswerOf<'numeric'>): ItemScore {
  const right = Math.abs(value - question.answer) <= question.tolerance + ROUNDING;
  return { points: right ? ITEM_POINTS : 0, verdict: right ? 'right' : 'wrong', marks: new Map() };
}
