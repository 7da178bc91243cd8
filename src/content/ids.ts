/**
 * The ids that a course declares. `modules/ids.ts` fills this interface in by declaration merging,
 * so that a misspelt objective, source or glossary term in a lesson is a compile error although
 * `content` knows nothing of any course.
 */
export interface CourseIds {
  readonly declaredBy?: 'modules/ids.ts';
}

type IdOf<Kind extends string> = CourseIds extends Record<Kind, infer Id extends string> ? Id : string;

/** A sub-objective such as `o1-impact`. */
export type ObjectiveId = IdOf<'objective'>;
/** An entry of the bibliography. */
export type SourceId = IdOf<'source'>;
/** An entry of the glossary. */
export type TermId = IdOf<'term'>;
