import type { CourseIndex } from '../content/course-index';
import type { Place } from '../engine/course/course-state';
import { isKnownPlace } from '../engine/resume/decode-resume';

/** The id of a module or lesson as it is reported: some LMSs take no hyphens. */
export const toReportedId = (id: string): string => id.replaceAll('-', '_');

/** A place in permanent numbers: `home`, `2.quiz`, `2.3`. */
export function toReportedPlace(place: Place | null): string {
  if (place === null) return 'home';
  return place.kind === 'quiz' ? `${place.module}.quiz` : `${place.module}.${place.lesson}`;
}

/** The place that such a text names; null for the home, for what the package does not have, and for any other text. */
export function readReportedPlace(text: string, index: CourseIndex): Place | null {
  const [, module, part] = /^(\d{1,3})\.(quiz|\d{1,3})$/.exec(text) ?? [];
  if (module === undefined || part === undefined) return null;
  const place: Place =
    part === 'quiz'
      ? { kind: 'quiz', module: Number(module) }
      : { kind: 'lesson', module: Number(module), lesson: Number(part) };
  return isKnownPlace(place, index) ? place : null;
}
