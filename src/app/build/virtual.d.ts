declare module 'virtual:course-index' {
  import type { CourseIndex } from '../../content/course-index';
  /** Made at build from `modules/`; see `course-plugin.ts`. */
  export const courseIndex: CourseIndex;
}
