import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { cutEnding, isFormOf } from './is-form-of';
import { readQuery, type WantedWord } from './read-query';
import type { SearchedText } from './searched-text';
import { dropArticle, splitWords } from './split-words';

/** A text that was found. Higher scores are better. */
export interface Hit {
  readonly found: SearchedText;
  readonly score: number;
}

export interface Hits {
  /** Too short to look for anything; so far there is nothing to say. */
  readonly isTooShort: boolean;
  /** Nothing has all the words: these have some, or words that are spelt alike. */
  readonly isLoose: boolean;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Folded words of the texts that were found: what to mark. */
  readonly terms: ReadonlySet<string>;
}

export type Search = (query: string) => Hits;

/** A title or term counts more than a heading, a heading more than running text, however long the text is. */
const BOOST = { title: 12, heading: 4, text: 1 };
/** Another form of a word counts less than a word that begins with it. */
const FORM = 0.15;
/** Share of a word's letters that may be mistyped, where nothing is found otherwise; too few letters leave nothing to compare. */
const MISTYPED = 0.2;
const SHORTEST_MISTYPED = 5;
/** Loose hits that are much worse than the best are chance. */
const LOOSE_SHARE = 0.35;

const AS_IT_IS = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

const listTerms = (text: string): string[] =>
  splitWords(text).flatMap(({ term }) => [...new Set([term, dropArticle(term)])]);

const askFor = ({ term, byPrefix }: WantedWord): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [term], prefix: byPrefix },
    ...(byPrefix && cutEnding(term) !== term
      ? [{ queries: [cutEnding(term)], prefix: true, boostTerm: () => FORM }]
      : []),
  ],
});

const isMeant = (term: string, { term: wanted, byPrefix }: WantedWord): boolean =>
  byPrefix ? term.startsWith(wanted) || isFormOf(term, wanted) : term === wanted;

function collect(
  texts: readonly SearchedText[],
  results: readonly SearchResult[],
  isMarked: (term: string) => boolean,
) {
  return {
    hits: results.flatMap(({ id, score }) => {
      const found = texts[Number(id)];
      return found ? [{ found, score }] : [];
    }),
    terms: new Set(results.flatMap(({ terms }) => terms.filter(isMarked))),
  };
}

const NOTHING: Hits = { isTooShort: true, isLoose: false, hits: [], terms: new Set() };

/** Makes texts searchable: some 20 ms for the course, once. The search itself takes about a millisecond. */
export function createSearch(texts: readonly SearchedText[]): Search {
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: listTerms,
    processTerm: (term) => term,
  });
  index.addAll(texts.map((text, id) => ({ id, ...text })));

  const findAll = (wanted: readonly WantedWord[]) => {
    const results = index.search(
      { combineWith: 'AND', queries: wanted.map(askFor) },
      {
        ...AS_IT_IS,
        boost: BOOST,
        filter: ({ terms }) => wanted.every((word) => terms.some((term) => isMeant(term, word))),
      },
    );
    return collect(texts, results, (term) => wanted.some((word) => isMeant(term, word)));
  };

  const findSome = (wanted: readonly WantedWord[]) => {
    const results = index.search(
      {
        combineWith: 'OR',
        queries: wanted.map(({ term, byPrefix }) => ({
          queries: [term],
          prefix: byPrefix,
          fuzzy: byPrefix && term.length >= SHORTEST_MISTYPED ? MISTYPED : false,
        })),
      },
      { ...AS_IT_IS, boost: BOOST },
    );
    const least = (results[0]?.score ?? 0) * LOOSE_SHARE;
    const near = results.filter(({ score }) => score >= least);
    return collect(texts, near, () => true);
  };

  return (query) => {
    const wanted = readQuery(query);
    if (wanted.length === 0) return NOTHING;
    const strict = findAll(wanted);
    const isLoose = strict.hits.length === 0;
    return { isTooShort: false, isLoose, ...(isLoose ? findSome(wanted) : strict) };
  };
}
