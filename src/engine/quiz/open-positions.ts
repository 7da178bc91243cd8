import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { scoreAnswer } from '../scoring/score-answer';

/** An attempt with the answers so far; `items` are those of the pool by permanent number. */
export interface Answered {
  readonly attempt: AttemptState;
  readonly items: ReadonlyMap<number, Question>;
  readonly answers: ReadonlyMap<number, Answer>;
}

/** The item at an index of the attempt; undefined where an update has removed it, and beyond the last. */
export const questionAt = ({ attempt, items }: Answered, position: number): Question | undefined =>
  items.get(attempt.items[position] ?? 0);

/** The item in view; undefined when all are answered. */
export const openQuestion = (answered: Answered & { readonly position: number }): Question | undefined =>
  questionAt(answered, answered.position);

/** Indexes of the items still to be answered. An item whose answer no longer fits it since an update is asked again. */
export const listOpenPositions = (answered: Answered): number[] =>
  [...answered.attempt.items.keys()].filter((position) => {
    const question = questionAt(answered, position);
    return question !== undefined && scoreAnswer(question, answered.answers.get(question.n)) === null;
  });

/** The next open index after `position`, else the first open one, else `position` itself. */
export function findNextPosition(answered: Answered, position: number): number {
  const open = listOpenPositions(answered);
  return open.find((place) => place > position) ?? open[0] ?? position;
}
