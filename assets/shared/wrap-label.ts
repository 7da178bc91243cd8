const MAX_LINES = 3;

/** Chinese and Japanese break between any two characters, but closing punctuation stays with the one before it. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const PIECE = new RegExp(`${WIDE.source}[、。，：；！？）」』]*|(?:(?!${WIDE.source})[^ ])+`, 'gu');

interface Piece {
  readonly text: string;
  /** What joins it to the piece before it on the same line. */
  readonly glue: '' | ' ';
}

/** Width in columns: a full-width character takes the room of two Latin letters. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

const splitWord = (word: string): readonly string[] => (WIDE.test(word) ? (word.match(PIECE) ?? []) : [word]);

const toPieces = (text: string): readonly Piece[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      splitWord(word).map((part, index): Piece => ({ text: part, glue: index === 0 ? ' ' : '' })),
    );

function fill(pieces: readonly Piece[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${piece.glue}${piece.text}`;
    if (last !== undefined && measure(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(piece.text);
  }
  return lines;
}

/**
 * Breaks a label into one to three lines of about `columns` Latin letters, as few lines as will do and of even length.
 * Breaks at ordinary spaces and, in Chinese, between characters; a word or a no-break space is never split, so a line may be
 * wider than asked when there is no other way.
 */
export function wrapLabel(text: string, columns: number): readonly string[] {
  const pieces = toPieces(text);
  const full = measure(text);
  const count = Math.min(MAX_LINES, fill(pieces, columns).length);
  for (let width = Math.ceil(full / Math.max(count, 1)); width < full; width += 1) {
    const lines = fill(pieces, width);
    if (lines.length <= count) return lines;
  }
  return fill(pieces, full);
}
