import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS, type AnswerOf, type ItemScore } from './answer';
import { toVerdict } from './to-verdict';

/** Partial credit: the share of options put with their own target. */
export function scoreMatching(question: QuestionOf<'matching'>, { pairs }: AnswerOf<'matching'>): ItemScore {
  const targetNumbers = new Map(question.targets.map(({ id, n }) => [id, n]));
  const chosen = new Map(pairs);
  const isRight = (n: number, target: string) => chosen.get(n) === targetNumbers.get(target);
  const marks = new Map(
    question.options.map(({ n, target }) => [
      n,
      isRight(n, target) ? ('right' as const) : ('wrong' as const),
    ]),
  );
  const rights = [...marks.values()].filter((mark) => mark === 'right').length;
  const points = (ITEM_POINTS / question.options.length) * rights;
  return { points, verdict: toVerdict(points), marks };
}
