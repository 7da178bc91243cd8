import type { ObjectiveId } from './ids';

/** The outcomes of the course, in its order. */
export const OUTCOMES = ['o1', 'o2', 'o3'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome that a sub-objective is part of, as its id says: `o1` of `o1-impact`. */
export const outcomeOf = (objective: ObjectiveId): Outcome | undefined =>
  OUTCOMES.find((outcome) => objective.startsWith(`${outcome}-`));
