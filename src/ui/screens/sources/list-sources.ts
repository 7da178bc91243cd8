import type { Source } from '../../../content/source';
import type { SourceUse, SourceUses } from '../../../content/source-uses';

/** An entry of the bibliography with the parts of the package that use it. */
export interface ListedSource {
  readonly id: string;
  readonly source: Source;
  readonly uses: readonly SourceUse[];
}

/** The sources that are used, by author as the language sorts, then by year and title. */
export function listSources(
  bibliography: Readonly<Partial<Record<string, Source>>>,
  uses: SourceUses,
  language: string,
): ListedSource[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  return Object.entries(uses)
    .flatMap(([id, places]) => {
      const source = bibliography[id];
      return source ? [{ id, source, uses: places }] : [];
    })
    .sort(
      ({ source: one }, { source: other }) =>
        compare(one.authors, other.authors) || one.year - other.year || compare(one.title, other.title),
    );
}
