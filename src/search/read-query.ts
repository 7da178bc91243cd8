import { dropArticle, splitWords } from './split-words';

/** One thing that must be found. */
export interface WantedWord {
  readonly term: string;
  /** Beginnings count: `laptop` finds `laptops`. */
  readonly byPrefix: boolean;
}

/** Shorter than this, a word of letters would be found nearly everywhere, as would the `l` of `l’achat`. */
const SHORTEST = 2;

/** What a learner typed, as the words to look for; none where it is too short to look for anything. */
export function readQuery(query: string): WantedWord[] {
  const words = splitWords(query);
  const wanted = words.flatMap(({ term, kind }, at): WantedWord[] => {
    if (kind === 'pair') return [{ term, byPrefix: false }];
    // The last character of a run is part of the pair before it.
    if (kind === 'last') return words[at - 1]?.kind === 'pair' ? [] : [{ term, byPrefix: true }];
    if (/^\p{N}+$/u.test(term) || term.length >= SHORTEST)
      return [{ term: dropArticle(term), byPrefix: true }];
    return [];
  });
  return wanted.filter(({ term }, at) => wanted.findIndex((other) => other.term === term) === at);
}
