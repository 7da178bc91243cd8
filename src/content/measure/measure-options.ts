import type { Question, QuestionOf } from '../types';
import { toPlainText } from './measure-text';

/** A question with the texts of its file in one language. */
export interface WordedQuestion {
  readonly question: Question;
  readonly texts: Readonly<Record<string, string>>;
}

/** How often a rule of guessing hits among questions, and how often chance would. */
export interface GuessMeasure {
  readonly questions: number;
  readonly hits: number;
  readonly chance: number;
}

/** Characters of each option, in the order of the structure. A question that asks for a number has none. */
export const listOptionLengths = ({ question, texts }: WordedQuestion): number[] =>
  question.kind === 'numeric'
    ? []
    : question.options.map(({ id }) => toPlainText(texts[`${question.id}.${id}`] ?? '').length);

/** The longest option as a multiple of the shortest, where one of several is to be picked; 1 elsewhere. */
export function measureOptionRatio(worded: WordedQuestion): number {
  const { kind } = worded.question;
  if (kind !== 'choice' && kind !== 'multiple') return 1;
  const lengths = listOptionLengths(worded);
  return Math.max(...lengths) / Math.max(1, Math.min(...lengths));
}

const isChoice = (question: Question): question is QuestionOf<'choice'> => question.kind === 'choice';
const findKey = ({ options, answer }: QuestionOf<'choice'>): number =>
  options.findIndex(({ id }) => id === answer);

/** What comes out for somebody who always takes the longest option. Where several are longest, each counts for its share. */
export function measureLongestGuess(worded: readonly WordedQuestion[]): GuessMeasure {
  let [questions, hits, chance] = [0, 0, 0];
  for (const { question, texts } of worded) {
    if (!isChoice(question)) continue;
    const lengths = listOptionLengths({ question, texts });
    const longest = Math.max(...lengths);
    questions += 1;
    chance += 1 / lengths.length;
    if (lengths[findKey(question)] === longest)
      hits += 1 / lengths.filter((length) => length === longest).length;
  }
  return { questions, hits, chance };
}

/** For each place of an option, first to last: what comes out for somebody who always takes it where the order is fixed. */
export function measurePlaceGuesses(questions: readonly Question[]): GuessMeasure[] {
  const fixed = questions.filter(isChoice).filter(({ fixedOrder }) => fixedOrder === true);
  const places = Math.max(0, ...fixed.map(({ options }) => options.length));
  return Array.from({ length: places }, (_, place) => {
    const having = fixed.filter(({ options }) => options.length > place);
    return {
      questions: having.length,
      hits: having.filter((question) => findKey(question) === place).length,
      chance: having.reduce((sum, { options }) => sum + 1 / options.length, 0),
    };
  });
}
