import type { ObjectiveId } from '../../content/ids';
import type { QuestionOf } from '../../content/types';

/** Small questions for tests. */

const options = ['one', 'two', 'three', 'four'].map((id, at) => ({ id, n: at + 1 }));

const common = (n: number, objective: ObjectiveId) => ({
  id: `item-${n}`,
  n,
  objective,
  level: 'apply' as const,
  sources: ['gem2024' as const],
  lesson: 'circular-ict/why-now',
});

/** Four options; the second is right. */
export const createChoice = (n: number, objective: ObjectiveId = 'o1-impact'): QuestionOf<'choice'> => ({
  ...common(n, objective),
  kind: 'choice',
  options,
  answer: 'two',
});

/** Four options; 1, 2, 3, 4 is the right order. */
export const createOrdering = (n: number, objective: ObjectiveId = 'o1-loops'): QuestionOf<'ordering'> => ({
  ...common(n, objective),
  kind: 'ordering',
  options,
});

/** 64, give or take 1. */
export const createNumeric = (n: number, objective: ObjectiveId = 'o1-impact'): QuestionOf<'numeric'> => ({
  ...common(n, objective),
  kind: 'numeric',
  answer: 64,
  tolerance: 1,
  min: 0,
  max: 500,
});
