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

/** The item at a place of the attempt; undefined where an update has removed it. */
export const questionAt = ({ attempt, items }: Answered, position: number): Question | undefined =>
  items.get(attempt.items[position] ?? 0);

/** The item in view; undefined behind the last place. */
export const openQuestion = (answered: Answered & { readonly position: number }): Question | undefined =>
  questionAt(answered, answered.position);

/** Places of the items that still want an answer. One that changed its kind since it was answered is asked again. */
export const listOpenPositions = (answered: Answered): number[] =>
  [...answered.attempt.items.keys()].filter((position) => {
    const question = questionAt(answered, position);
    return question !== undefined && scoreAnswer(question, answered.answers.get(question.n)) === null;
  });

/** The next open place behind one, else the first open one, else the place itself. */
export function findNextPosition(answered: Answered, position: number): number {
  const open = listOpenPositions(answered);
  return open.find((place) => place > position) ?? open[0] ?? position;
}
