import type { Question } from '../../content/types';
import type { Answer, ItemScore } from './answer';
import { scoreChoice } from './score-choice';
import { scoreMatching } from './score-matching';
import { scoreMultiple } from './score-multiple';
import { scoreNumeric } from './score-numeric';
import { scoreOrdering } from './score-ordering';

/**
 * Marks an answer. `null` means that there is nothing to mark: no answer yet, or an answer of another kind (an item that changed
 * its kind in an update). That is *not answered*, which is not the same as wrong.
 */
export function scoreAnswer(question: Question, answer: Answer | null | undefined): ItemScore | null {
  if (!answer) return null;
  if (question.kind === 'choice' && answer.kind === 'choice') return scoreChoice(question, answer);
  if (question.kind === 'multiple' && answer.kind === 'multiple') return scoreMultiple(question, answer);
  if (question.kind === 'ordering' && answer.kind === 'ordering') return scoreOrdering(question, answer);
  if (question.kind === 'matching' && answer.kind === 'matching') return scoreMatching(question, answer);
  if (question.kind === 'numeric' && answer.kind === 'numeric') return scoreNumeric(question, answer);
  return null;
}
