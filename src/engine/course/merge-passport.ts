import type { CourseState } from './course-state';
import { mergeStates } from './merge-states';

/**
 * Adds what a learner did elsewhere, by the rules of `mergeStates`. Sequence numbers of two devices cannot be compared, so the own state
 * counts as the newer: attempt id, language and the count of reports stay, and so does the place where there is one.
 */
export const mergePassport = (own: CourseState, taken: CourseState): CourseState => ({
  ...mergeStates(own, { ...taken, sequence: 0, interactions: 0 }),
  place: own.place ?? taken.place,
});
