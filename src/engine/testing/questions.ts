import type { ObjectiveId } from '../../content/ids';
import type { QuestionOf } from '../../content/types';

/** Small questions for tests. */

const options = ['one', 'two', 'three', 'four'].map((id, at) => ({ id, n: at + 1 }));

/** What every question has, whatever its kind. */
export const createCommon = (n: number, objective: ObjectiveId = 'o1-impact') => ({
  id: `item-${n}`,
  n,
  objective,
  level: 'apply' as const,
  sources: ['gem2024' as const],
  lesson: 'circular-ict/why-now',
});

/** Four options; the second is right. */
export const createChoice = (n: number, objective: ObjectiveId = 'o1-impact'): QuestionOf<'choice'> => ({
  ...createCommon(n, objective),
  kind: 'choice',
  options,
  answer: 'two',
});

/** Four options; 1, 2, 3, 4 is the right order. */
export const createOrdering = (n: number, objective: ObjectiveId = 'o1-loops'): QuestionOf<'ordering'> => ({
  ...createCommon(n, objective),
  kind: 'ordering',
  options,
});

/** 64, give or take 1. */
export const createNumeric = (n: number, objective: ObjectiveId = 'o1-impact'): QuestionOf<'numeric'> => ({
  ...createCommon(n, objective),
  kind: 'numeric',
  answer: 64,
  tolerance: 1,
  min: 0,
  max: 500,
});
