import { expect, it } from 'vitest';
import type { Quiz } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import { createChoice } from '../testing/questions';
import { keepKnownItems } from './start-attempt';

const RIGHT = { kind: 'choice', picked: 2 } as const;

it('an attempt loses the items that an update took out of the pool and keeps order and answers of the others; without any left there is none', () => {
  const attempt: AttemptState = {
    seed: 5,
    items: [33, 31, 32],
    answers: new Map([31, 33].map((n) => [n, RIGHT] as const)),
    finished: false,
    percent: null,
  };
  const quiz: Quiz = {
    draws: 3,
    feedback: 'each',
    items: [createChoice(32), createChoice(33), createChoice(34)],
  };
  expect(keepKnownItems(attempt, quiz)).toEqual({
    ...attempt,
    items: [33, 32],
    answers: new Map([[33, RIGHT]]),
  });
  expect(keepKnownItems({ ...attempt, items: [31] }, quiz)).toBeNull();
});
