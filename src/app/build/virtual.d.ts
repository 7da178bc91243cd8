declare module 'virtual:course-index' {
  import type { CourseIndex } from '../../content/course-index';
  /** Made at build from `modules/`; see `course-plugin.ts`. */
  export const courseIndex: CourseIndex;
}

declare module 'virtual:search-map' {
  import type { SearchMap } from '../../content/search-map';
  /** Made at build from `modules/`, for the whole course; loaded when the search is opened. */
  export const searchMap: SearchMap;
}

declare module 'virtual:source-uses' {
  import type { SourceUses } from '../../content/source-uses';
  /** Made at build from `modules/`, for the whole course; loaded when the sources are opened. */
  export const sourceUses: SourceUses;
}
