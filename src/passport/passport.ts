import type { CourseState } from '../engine/course/course-state';

/** What a learner takes along from one device to another. It shows that nobody changed it by accident, not who studied. */
export interface Passport {
  readonly courseId: string;
  readonly version: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Permanent numbers of the modules that were packaged where it was made. */
  readonly modules: readonly number[];
  /** The pass mark there, whole per cent. */
  readonly passMark: number;
  /** All that was done there, as far as this course knows it. */
  readonly state: CourseState;
}

/**
 * `foreign`: no passport; `damaged`: one that was cut or changed; `newer`: made by a release that this one does not know yet;
 * `course`: of another course.
 */
export type PassportError = 'foreign' | 'damaged' | 'newer' | 'course';
