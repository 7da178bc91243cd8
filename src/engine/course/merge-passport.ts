import type { CourseState } from './course-state';
import { mergeStates } from './merge-states';

/**
 * Adds what a learner did elsewhere by the rules of `mergeStates`. States of two devices do not number themselves alike: where only one
 * value can stand, it is the one of here. So identity, language and count of reports stay, and the place, too, where there is one.
 */
export const mergePassport = (own: CourseState, taken: CourseState): CourseState => ({
  ...mergeStates(own, { ...taken, sequence: 0, interactions: 0 }),
  place: own.place ?? taken.place,
});
