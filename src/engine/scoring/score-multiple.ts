import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore, type OptionMark } from './answer';
import { toVerdict } from './to-verdict';

/**
 * Partial credit: each right option picked earns its share of the points, each wrong one picked costs the same share, never below zero.
 * So picking everything does not pay.
 */
export function scoreMultiple(question: QuestionOf<'multiple'>, answer: AnswerOf<'multiple'>): ItemScore {
  const keys = new Set(question.answers);
  const picked = new Set(answer.picked);
  const markOf = (id: string, n: number): OptionMark => {
    if (keys.has(id)) return picked.has(n) ? 'right' : 'missed';
    return picked.has(n) ? 'wrong' : 'idle';
  };
  const marks = new Map(question.options.map(({ id, n }) => [n, markOf(id, n)]));
  const count = (mark: OptionMark) => [...marks.values()].filter((each) => each === mark).length;
  const points = (ITEM_POINTS / keys.size) * Math.max(0, count('right') - count('wrong'));
  return { points, verdict: toVerdict(points), marks };
}
