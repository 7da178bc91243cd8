import type { Question } from '../../content/types';
import type { Answer } from './answer';
import { scoreAnswer } from './score-answer';

/** Whether every question is answered, and right. */
export const isAllRight = (questions: readonly Question[], answers: ReadonlyMap<number, Answer>): boolean =>
  questions.every((question) => scoreAnswer(question, answers.get(question.n))?.verdict === 'right');
