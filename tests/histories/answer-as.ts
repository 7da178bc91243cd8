import type { Question } from '../../src/content/types';
import type { Answer } from '../../src/engine/scoring/answer';

export type Quality = 'right' | 'partly' | 'wrong';

/** An answer of a quality; where there is nothing between right and wrong, a wrong one. */
export function answerAs(question: Question, quality: Quality): Answer {
  const at = ['right', 'partly', 'wrong'].indexOf(quality);
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', picked: [2, 3, 4][at] ?? 1 };
    case 'multiple':
      return { kind: 'multiple', picked: [[1, 3], [1], [2, 4]][at] ?? [] };
    case 'ordering': {
      const orders = [
        [1, 2, 3, 4],
        [2, 1, 3, 4],
        [4, 3, 2, 1],
      ];
      return { kind: 'ordering', order: orders[at] ?? [] };
    }
    case 'matching':
      return {
        kind: 'matching',
        pairs: [1, 2, 3].map((n) => [n, quality === 'right' || (quality === 'partly' && n === 1) ? 1 : 2]),
      };
    case 'numeric':
      return { kind: 'numeric', value: [64, 12.34, 0][at] ?? 0 };
  }
}
