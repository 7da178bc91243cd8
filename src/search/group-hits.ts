import type { Hit } from './create-search';
import type { SearchedOf } from './searched-text';

/** A lesson with what was found in it. */
export interface FoundLesson {
  readonly module: string;
  readonly lesson: string;
  /** Best first; none where title or summary alone fit. */
  readonly passages: readonly SearchedOf<'passage'>[];
}

/** What was found, by kind, best first. */
export interface FoundGroups {
  readonly lessons: readonly FoundLesson[];
  readonly terms: readonly SearchedOf<'term'>[];
  readonly sources: readonly SearchedOf<'source'>[];
}

/** Gathers hits, best first, into groups; a lesson stands where its best hit stands. */
export function groupHits(hits: readonly Hit[]): FoundGroups {
  const lessons = new Map<string, { module: string; lesson: string; passages: SearchedOf<'passage'>[] }>();
  const terms: SearchedOf<'term'>[] = [];
  const sources: SearchedOf<'source'>[] = [];
  for (const { found } of hits) {
    if (found.kind === 'term') terms.push(found);
    else if (found.kind === 'source') sources.push(found);
    else {
      const { module, lesson } = found;
      const entry = lessons.get(`${module}/${lesson}`) ?? { module, lesson, passages: [] };
      lessons.set(`${module}/${lesson}`, entry);
      if (found.kind === 'passage') entry.passages.push(found);
    }
  }
  return { lessons: [...lessons.values()], terms, sources };
}
