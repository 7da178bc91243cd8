import type { Question, QuestionOf } from '../../content/types';
import type { Answer, AnswerOf, ItemScore } from './answer';
import { scoreChoice } from './score-choice';
import { scoreMatching } from './score-matching';
import { scoreMultiple } from './score-multiple';
import { scoreNumeric } from './score-numeric';
import { scoreOrdering } from './score-ordering';

/** Whether an answer is possible for the question as it is now: an update may have removed an option, or added one that must be placed. */
function fits(question: Question, answer: Answer): boolean {
  if (question.kind === 'numeric') return true;
  const has = (option: number) => question.options.some(({ n }) => n === option);
  switch (answer.kind) {
    case 'choice':
      return has(answer.picked);
    case 'multiple':
      return answer.picked.some(has);
    case 'ordering':
      return question.options.every(({ n }) => answer.order.includes(n));
    case 'matching':
      return question.kind === 'matching' && isPaired(question, answer);
    default:
      return true;
  }
}

/** Whether every option has a target that still exists. */
const isPaired = ({ options, targets }: QuestionOf<'matching'>, { pairs }: AnswerOf<'matching'>): boolean =>
  options.every(({ n }) =>
    pairs.some(([option, target]) => option === n && targets.some((entry) => entry.n === target)),
  );

/**
 * Marks an answer. `null` means that there is nothing to mark: no answer yet, or one that the item does not take any more since an
 * update changed its kind or its options. That is *not answered*, which is not the same as wrong.
 */
export function scoreAnswer(question: Question, answer: Answer | null | undefined): ItemScore | null {
  if (!answer || !fits(question, answer)) return null;
  if (question.kind === 'choice' && answer.kind === 'choice') return scoreChoice(question, answer);
  if (question.kind === 'multiple' && answer.kind === 'multiple') return scoreMultiple(question, answer);
  if (question.kind === 'ordering' && answer.kind === 'ordering') return scoreOrdering(question, answer);
  if (question.kind === 'matching' && answer.kind === 'matching') return scoreMatching(question, answer);
  if (question.kind === 'numeric' && answer.kind === 'numeric') return scoreNumeric(question, answer);
  return null;
}
