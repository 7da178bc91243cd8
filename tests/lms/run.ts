import type { StrictVersion } from '../support/strict-lms-engines';
import type { CourseKind } from './open-course';
import type { Quirk } from './quirk';

/** One way of a learner through the course. */
export interface Run {
  readonly version: StrictVersion;
  /** The first is the outermost. */
  readonly quirks: readonly Quirk[];
  readonly course: CourseKind;
  /** Whether pages are closed or killed. */
  readonly ending: 'closed' | 'killed';
}
