/** What can be counted in a text. */
export interface TextMeasure {
  readonly words: number;
  /** Sentences and what is computed from them leave out labels: texts that do not end like a sentence. */
  readonly sentences: number;
  /** Words in a sentence, on average and at most. */
  readonly meanSentence: number;
  readonly longestSentence: number;
  readonly lix: number;
}

/** Letters above which LIX calls a word long. */
const LONG_WORD = 6;

/** How a text ends that is more than a label; quotation marks and brackets may follow. */
const SENTENCE_END = /[.!?…:;][\s”»)]*$/u;

/** A text as a learner reads it: without tags and placeholders. */
export const toPlainText = (text: string): string => text.replaceAll(/<\/?[^<>]*>|\{\{.*?\}\}/g, '');

const segmentersOf = (language: string) => ({
  word: new Intl.Segmenter(language, { granularity: 'word' }),
  sentence: new Intl.Segmenter(language, { granularity: 'sentence' }),
});

const SEGMENTERS = new Map<string, ReturnType<typeof segmentersOf>>();

function findSegmenters(language: string) {
  const segmenters = SEGMENTERS.get(language) ?? segmentersOf(language);
  SEGMENTERS.set(language, segmenters);
  return segmenters;
}

/** What joins two parts to one word when it stands between them without a space: “e-waste”, “L.1061”, “CO₂e”. */
const JOINT = /^[-‑–./₂]$/u;

/** The narrow space of French, which would make one word of a word and its sign; within a number it stays. */
const NARROW_SPACE = /(?<!\d)\u202F|\u202F(?!\d)/g;

/** The words of a text as its language divides them, numbers included, marks and tags left out. */
export function listWords(language: string, text: string): string[] {
  const words: string[] = [];
  let joint = '';
  let isAfterWord = false;
  const plain = toPlainText(text).replaceAll(NARROW_SPACE, ' ');
  for (const { segment, isWordLike } of findSegmenters(language).word.segment(plain)) {
    if (isWordLike === true) words.push(joint === '' ? segment : `${words.pop() ?? ''}${joint}${segment}`);
    joint = isAfterWord && JOINT.test(segment) ? segment : '';
    isAfterWord = isWordLike === true;
  }
  return words;
}

/** The sentences of a text. A label such as “Servers” has none. */
export function listSentences(language: string, text: string): string[] {
  const plain = toPlainText(text).trim();
  if (!SENTENCE_END.test(plain)) return [];
  const segments = [...findSegmenters(language).sentence.segment(plain)].map(({ segment }) => segment.trim());
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

export const countWords = (language: string, texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + listWords(language, text).length, 0);

/**
 * Measures texts that are read one after another. LIX is the reading level of Carl-Hugo Björnsson (*Läsbarhet*, 1968), which needs no word
 * list and so serves every language with spaces between words: words per sentence plus the percentage of words of more than six letters.
 * About 30 is easy, 40 a newspaper, 50 an official text, 60 a law.
 */
export function measureTexts(language: string, texts: readonly string[]): TextMeasure {
  const sentences = texts.flatMap((text) => listSentences(language, text));
  const lengths = sentences.map((sentence) => listWords(language, sentence).length);
  const inSentences = sentences.flatMap((sentence) => listWords(language, sentence));
  const long = inSentences.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > LONG_WORD).length;
  const meanSentence = sentences.length === 0 ? 0 : inSentences.length / sentences.length;
  return {
    words: countWords(language, texts),
    sentences: sentences.length,
    meanSentence,
    longestSentence: Math.max(0, ...lengths),
    lix: inSentences.length === 0 ? 0 : meanSentence + (100 * long) / inSentences.length,
  };
}
