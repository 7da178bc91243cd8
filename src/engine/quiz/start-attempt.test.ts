import { expect, it } from 'vitest';
import type { Quiz } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import { createChoice } from '../testing/questions';
import { keepKnownItems } from './start-attempt';

it('an attempt loses the items that an update took out of the pool and keeps order and answers of the others', () => {
  const attempt: AttemptState = {
    seed: 5,
    items: [33, 31, 32],
    answers: new Map([[33, { kind: 'choice', picked: 2 }]]),
    finished: false,
  };
  const quiz: Quiz = {
    draws: 3,
    feedback: 'each',
    items: [createChoice(32), createChoice(33), createChoice(34)],
  };
  expect(keepKnownItems(attempt, quiz)).toEqual({ ...attempt, items: [33, 32] });
});
