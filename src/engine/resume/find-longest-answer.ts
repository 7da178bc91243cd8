import type { Question } from '../../content/types';
import type { Answer, AnswerOf } from '../scoring/answer';

interface Numbered {
  readonly n: number;
}

const largestOf = (options: readonly Numbered[]): number => Math.max(...options.map(({ n }) => n));

/** The number within bounds that takes most room in the resume string: the largest one that is not whole. */
export function findLongestNumber(min: number, max: number): AnswerOf<'numeric'> {
  const hundredths = Math.round(max * 100);
  const fraction = hundredths % 100 === 0 ? hundredths - 1 : hundredths;
  return { kind: 'numeric', value: Math.max(min, fraction / 100) };
}

/** The option whose number takes most room. */
export const findLongestChoice = (options: readonly Numbered[]): AnswerOf<'choice'> => ({
  kind: 'choice',
  picked: largestOf(options),
});

/** Of all answers that a learner can give to a question, the one that takes most room in the resume string. */
export function findLongestAnswer(question: Question): Answer {
  const numbers = question.kind === 'numeric' ? [] : question.options.map(({ n }) => n);
  switch (question.kind) {
    case 'choice':
      return findLongestChoice(question.options);
    case 'multiple':
      return { kind: 'multiple', picked: numbers.toSorted((a, b) => a - b) };
    case 'ordering':
      return { kind: 'ordering', order: numbers };
    case 'matching': {
      const target = largestOf(question.targets);
      return {
        kind: 'matching',
        pairs: numbers.toSorted((a, b) => a - b).map((option) => [option, target] as const),
      };
    }
    case 'numeric':
      return findLongestNumber(question.min, question.max);
  }
}
