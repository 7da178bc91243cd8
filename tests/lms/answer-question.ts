import type { Question } from '../../src/content/types';
import type { Answer } from '../../src/engine/scoring/answer';

function answerRight(question: Question): Answer {
  switch (question.kind) {
    case 'choice': {
      const right = question.options.find(({ id }) => id === question.answer);
      return { kind: 'choice', picked: right?.n ?? 0 };
    }
    case 'multiple': {
      const right = question.options.filter(({ id }) => question.answers.includes(id));
      return { kind: 'multiple', picked: right.map(({ n }) => n).toSorted((a, b) => a - b) };
    }
    case 'ordering':
      return { kind: 'ordering', order: question.options.map(({ n }) => n) };
    case 'matching':
      return {
        kind: 'matching',
        pairs: question.options
          .map(({ n, target }) => [n, question.targets.find(({ id }) => id === target)?.n ?? 0] as const)
          .toSorted(([a], [b]) => a - b),
      };
    case 'numeric':
      return { kind: 'numeric', value: question.answer };
  }
}

/** An answer that earns nothing, or less than all. */
function answerWrong(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', picked: question.options.find(({ id }) => id !== question.answer)?.n ?? 0 };
    case 'multiple': {
      const wrong = question.options.find(({ id }) => !question.answers.includes(id));
      return { kind: 'multiple', picked: wrong ? [wrong.n] : [] };
    }
    case 'ordering':
      return { kind: 'ordering', order: question.options.map(({ n }) => n).toReversed() };
    case 'matching': {
      const [first] = question.targets;
      return { kind: 'matching', pairs: question.options.map(({ n }) => [n, first?.n ?? 0] as const) };
    }
    case 'numeric':
      return { kind: 'numeric', value: question.answer === question.min ? question.max : question.min };
  }
}

export const answerQuestion = (question: Question, isRight: boolean): Answer =>
  isRight ? answerRight(question) : answerWrong(question);
