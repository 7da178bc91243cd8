import type { Question } from '../../content/types';
import type { Answer } from '../../engine/scoring/answer';

/** Whether a draft can be handed in. This is not about being right. */
export function isComplete(question: Question, draft: Answer | null): draft is Answer {
  if (draft === null || draft.kind !== question.kind) return false;
  switch (draft.kind) {
    case 'choice':
    case 'ordering':
      return true;
    case 'multiple':
      return draft.picked.length > 0;
    case 'matching':
      return question.kind === 'matching' && draft.pairs.length === question.options.length;
    case 'numeric':
      return question.kind === 'numeric' && draft.value >= question.min && draft.value <= question.max;
  }
}
