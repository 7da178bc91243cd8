import type { CourseState, KnownModule } from './course-state';

const mergeKnown = (one: KnownModule | undefined, other: KnownModule | undefined): KnownModule => ({
  lesson: Math.max(one?.lesson ?? 0, other?.lesson ?? 0),
  item: Math.max(one?.item ?? 0, other?.item ?? 0),
  hasQuiz: one?.hasQuiz === true || other?.hasQuiz === true,
});

/** All that the learner knows by one of the two, in the order of the newer. */
export const uniteKnown = (newer: CourseState['known'], older: CourseState['known']): CourseState['known'] =>
  new Map([...newer.keys(), ...older.keys()].map((n) => [n, mergeKnown(newer.get(n), older.get(n))]));
