/** Words shorter than this have too few letters for endings to be told from stems. */
const SHORTEST = 5;

/** How many letters at the end of a word may be its ending: 1 of 5 or 6, 2 of 7 to 10, and so on. */
const countEnding = (word: string): number =>
  word.length < SHORTEST ? 0 : Math.floor((word.length * 2) / 7);

/** The beginning that the forms of a word have in common: `achats` and `achat`, `закупок` and `закупки`. */
export const cutEnding = (word: string): string => word.slice(0, word.length - countEnding(word));

/** Whether a term of a text may be another form of a word: the same beginning, and an ending no longer than a letter more. */
export const isFormOf = (term: string, word: string): boolean =>
  term.startsWith(cutEnding(word)) && term.length <= word.length + 1;
