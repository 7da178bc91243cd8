import { foldWord } from './fold-word';

/** A piece of a text that can be looked for. */
export interface Word {
  /** Where it stands in the text, in UTF-16 units; `end` is the first behind it. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly term: string;
  /** `pair`: two neighbouring characters of a script that is written without spaces; `last`: its last one by itself. */
  readonly kind: 'word' | 'pair' | 'last';
}

/** Scripts that are written without spaces between words. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}]`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200c\u200d\u2060]`;
/** A number with its thousands apart, as each language parts them: 1,200, 1 200, 1.200, 1’200, ١٬٢٠٠. */
const GROUPED = String.raw`(?<![\p{L}\p{N}])\p{Nd}{1,3}(?:[ \u00a0\u202f,.'’\u066c]\p{Nd}{3})+(?![\p{L}\p{N}])`;
const RUNS = new RegExp(
  String.raw`(?<grouped>${GROUPED})|(?<unspaced>(?:(?=${UNSPACED})[\p{L}\p{N}\p{M}])+)|(?:(?!(?=${UNSPACED})[\p{L}\p{N}])${LETTER})+`,
  'gu',
);

/** One character with the marks on it. */
const CHARACTER = /\P{M}\p{M}*/gu;

/**
 * Overlapping pairs find every part of the run that is two characters or longer. `Intl.Segmenter` would not: it cuts the same word one
 * way in a sentence and another way by itself, and each browser brings its own dictionary (Firefox before 125 none).
 */
function splitUnspaced(run: string, at: number): Word[] {
  const characters = [...run.matchAll(CHARACTER)].map(({ 0: text, index }) => ({ text, start: at + index }));
  return characters.map(({ text, start }, place) => {
    const next = characters[place + 1];
    return {
      start,
      end: start + text.length + (next?.text.length ?? 0),
      term: foldWord(text + (next?.text ?? '')),
      kind: next ? 'pair' : 'last',
    };
  });
}

/** The words of a text in their order, in any script. Signs between words are passed over. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: run, index: start, groups }): Word[] => {
    if (groups?.['unspaced'] !== undefined) return splitUnspaced(run, start);
    const term = foldWord(groups?.['grouped'] === undefined ? run : run.replaceAll(/\P{Nd}/gu, ''));
    return term === '' ? [] : [{ start, end: start + run.length, term, kind: 'word' }];
  });
}

/** Arabic writes "and", "with", "like" and "the" as one with the word that follows. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** A folded word without the Arabic article: it is looked for with and without it. */
export const dropArticle = (term: string): string => term.replace(ARABIC_ARTICLE, '');
