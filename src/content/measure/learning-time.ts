import type { Block, BlockKind, Lesson, Question, QuestionKind, Quiz } from '../types';
import { listAskedKeys, listReadKeys } from './list-read-keys';
import { countWords } from './measure-text';

/** What a learner reads in a minute: a slow pace, for people who read in a second language and think about their own desk. */
export const WORDS_PER_MINUTE = 180;

/**
 * Minutes that a block takes besides the reading of its words: to look, weigh, move a marker, and to read what comes after an answer. What
 * is not named takes none. A simulation and a placement are counted by their decisions and questions.
 */
export const BLOCK_MINUTES: Readonly<Partial<Record<BlockKind, number>>> = {
  figure: 0.5,
  chart: 1,
  comparison: 0.5,
  steps: 0.5,
  disclosure: 0.5,
  estimate: 0.5,
  decision: 1,
  reflection: 1.5,
  'at-work': 0.5,
};

/** Minutes that a question takes besides the reading of prompt and options: to think, answer, and read the feedback. */
export const QUESTION_MINUTES: Readonly<Record<QuestionKind, number>> = {
  choice: 0.75,
  multiple: 1,
  ordering: 1.25,
  matching: 1.25,
  numeric: 1.75,
};

/** Minutes that a decision of a simulation takes besides reading: to weigh it, and to see what it does to the ledger. */
export const SIMULATED_DECISION_MINUTES = 1.25;

/** The texts of a file in one language, by key. */
type Texts = Readonly<Record<string, string>>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const readingTime = (language: string, texts: Texts, keys: readonly string[]): number =>
  countWords(
    language,
    keys.map((key) => texts[key] ?? ''),
  ) / WORDS_PER_MINUTE;

function minutesOf(block: Block): number {
  if (block.kind === 'question') return QUESTION_MINUTES[block.question.kind];
  if (block.kind === 'placement') return sum(block.questions.map(({ kind }) => QUESTION_MINUTES[kind]));
  if (block.kind === 'simulation') return SIMULATED_DECISION_MINUTES * block.decisions.length;
  return BLOCK_MINUTES[block.kind] ?? 0;
}

/** Minutes for a lesson, not rounded: its words and what it asks to be done. */
export const measureLesson = (lesson: Lesson, language: string, texts: Texts): number =>
  readingTime(language, texts, listReadKeys(lesson)) + sum(lesson.blocks.map(minutesOf));

const measureItem = (item: Question, language: string, texts: Texts): number =>
  readingTime(language, texts, listAskedKeys(item)) + QUESTION_MINUTES[item.kind];

/** Minutes for one attempt at a quiz, not rounded: as many average items of its pool as an attempt draws. */
export const measureQuiz = ({ draws, items }: Quiz, language: string, texts: Texts): number =>
  items.length === 0
    ? 0
    : (draws * sum(items.map((item) => measureItem(item, language, texts)))) / items.length;
