import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore, type OptionMark } from './answer';

/** All or nothing. */
export function scoreChoice(question: QuestionOf<'choice'>, { picked }: AnswerOf<'choice'>): ItemScore {
  const markOf = (id: string, n: number): OptionMark => {
    if (id === question.answer) return n === picked ? 'right' : 'missed';
    return n === picked ? 'wrong' : 'idle';
  };
  const marks = new Map(question.options.map(({ id, n }) => [n, markOf(id, n)]));
  const right = marks.get(picked) === 'right';
  return { points: right ? ITEM_POINTS : 0, verdict: right ? 'right' : 'wrong', marks };
}
