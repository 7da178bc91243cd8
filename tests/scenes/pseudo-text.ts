/** What stays as it is: placeholders, tags of rich text, nested keys. */
const KEPT = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/;

/** Vowels once plain, once with an accent that every subset of our faces has: words grow by about 40%. */
const STRETCHED: Readonly<Record<string, string>> = {
  a: 'aà',
  e: 'eé',
  i: 'iî',
  o: 'oô',
  u: 'uü',
  A: 'ÀA',
  E: 'ÉE',
  I: 'ÎI',
  O: 'ÔO',
  U: 'ÜU',
};

/** A letter of the Arabic script for each letter: real letters are set, joined and mirrored as a browser sets Arabic. */
const ARABIC: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ث',
  d: 'د',
  e: 'ه',
  f: 'ف',
  g: 'غ',
  h: 'ح',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'ع',
  v: 'ڤ',
  w: 'ش',
  x: 'خ',
  y: 'ى',
  z: 'ز',
  ',': '،',
  ';': '؛',
  '?': '؟',
};

const mapText = (text: string, change: (character: string) => string): string =>
  text
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : Array.from(part, change).join('')))
    .join('');

/** English with longer words: what does not fit here will not fit in French, German or Russian either. */
export const stretchText = (text: string): string =>
  mapText(text, (character) => STRETCHED[character] ?? character);

/** English in Arabic letters: no language, but read from right to left. */
export const mirrorText = (text: string): string =>
  mapText(text, (character) => ARABIC[character.toLowerCase()] ?? character);
