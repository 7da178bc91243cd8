/** Letters that Unicode does not take apart, though readers look for them as these. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  // Arabic: alef wasla, alef maqsura, ta marbuta; the Persian shapes of yeh and kaf.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};

/** Numbers of Arabic and Persian: U+0660–0669 and U+06F0–06F9. */
const toAsciiDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/**
 * Marks that readers leave out: accents on Latin and Greek letters, two dots on the Cyrillic е, and in Arabic vowel signs and the hamza or
 * madda of a carrier. The mark of the Cyrillic й makes another letter, and so do the voicing marks of kana: these stay.
 */
const LEFT_OUT =
  /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}|(?<=е\p{M}*)\u0308|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** The Arabic stroke that only stretches a word, soft hyphens, and joiners that no reader sees. */
const UNSEEN = /[\u0640\u00ad\u200b-\u200d\u2060]/g;

/**
 * A word as it is compared: without case, accents, and the variants of letters that readers do not tell apart. Words that are written
 * in different ways become the same; folded again, a word stays as it is.
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .replaceAll(LEFT_OUT, '')
    .replaceAll(/[œæßøłٱىةیک]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, toAsciiDigit)
    .normalize('NFC');
