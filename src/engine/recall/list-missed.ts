import type { Question } from '../../content/types';
import type { ModuleState } from '../course/course-state';
import { scoreAnswer } from '../scoring/score-answer';
import type { Answer } from '../scoring/answer';
import type { MissedItem } from './recall-item';

/** Questions of one module with their answer keys: all of them, or those that are loaded. */
export interface AskedQuestions {
  readonly module: number;
  /** Of its lessons. */
  readonly practice: readonly Question[];
  /** Of its quiz; empty for the final assessment, whose questions are asked nowhere else. */
  readonly pool: readonly Question[];
}

const isMissed = (question: Question, answer: Answer | undefined): boolean => {
  const score = scoreAnswer(question, answer);
  return score !== null && score.verdict !== 'right';
};

/** Questions answered wrong or only partly right, in lessons and in the last finished attempt at the quiz. Unanswered ones are not among them. */
export function listMissed(
  { answers, quiz: { attempt } }: Pick<ModuleState, 'answers' | 'quiz'>,
  { module, practice, pool }: AskedQuestions,
): MissedItem[] {
  const inLessons = practice
    .filter((question) => isMissed(question, answers.get(question.n)))
    .map(({ n }) => ({ module, item: n, attempt: null }));
  if (!attempt?.finished) return inLessons;
  const inQuiz = pool
    .filter(
      (question) => attempt.items.includes(question.n) && isMissed(question, attempt.answers.get(question.n)),
    )
    .map(({ n }) => ({ module, item: n, attempt: attempt.seed }));
  return [...inLessons, ...inQuiz];
}
