import { dropArticle, splitWords } from './split-words';

/** A stretch of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

type Range = readonly [start: number, end: number];

/** Where the terms stand in a text; ranges that touch (pairs of characters) become one. */
function findRanges(text: string, terms: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  for (const { start, end, term, kind } of splitWords(text)) {
    if (!terms.has(term) && !(kind === 'word' && terms.has(dropArticle(term)))) continue;
    const last = ranges.at(-1);
    if (last && start <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)];
    else ranges.push([start, end]);
  }
  return ranges;
}

function cut(text: string, ranges: readonly Range[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end), isMarked });
  };
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return pieces;
}

/** The whole text in pieces, in which the terms are marked. Joined, the pieces are the text. */
export const markText = (text: string, terms: ReadonlySet<string>): Piece[] =>
  cut(text, findRanges(text, terms), 0, text.length);

/** Length of a snippet in UTF-16 units, and how much of it stands before what is marked first. */
const LENGTH = 160;
const BEFORE = 50;
const MORE: Piece = { text: '…', isMarked: false };

/** Not the spaces that hold a sign to its word. */
const GAP = /[ \n\u3000]/;

/** The nearest gap between words from `at` on, so that a snippet begins and ends with a whole word; `at` where a script has no gaps. */
function findGap(text: string, at: number, step: 1 | -1): number {
  for (let near = at, tries = 0; tries < 20 && near > 0 && near < text.length; near += step, tries += 1)
    if (GAP.test(text.charAt(step === 1 ? near - 1 : near))) return near;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + step : at;
}

/** The part of a text around the first term that stands in it, or its beginning. `…` says that there is more. */
export function cutSnippet(text: string, terms: ReadonlySet<string>): Piece[] {
  if (text.length <= LENGTH) return markText(text, terms);
  const ranges = findRanges(text, terms);
  const [first = 0] = ranges[0] ?? [];
  const wished = Math.min(Math.max(0, first - BEFORE), text.length - LENGTH);
  const from = wished === 0 ? 0 : Math.min(findGap(text, wished, 1), Math.max(first, wished));
  const end = wished + LENGTH;
  const to = end >= text.length ? text.length : Math.max(findGap(text, end, -1), from);
  return [...(from > 0 ? [MORE] : []), ...cut(text, ranges, from, to), ...(to < text.length ? [MORE] : [])];
}
