import { listQuestionsOf } from '../list-questions';
import {
  measureLongestGuess,
  measureOptionRatio,
  measurePlaceGuesses,
  type GuessMeasure,
  type WordedQuestion,
} from '../measure/measure-options';
import type { Question } from '../types';
import { formatTable } from './format-table';
import type { WholeCourse } from './load-whole-course';

/** A longest option beyond this multiple of the shortest gives itself away. */
const NOTABLE_RATIO = 1.6;

interface PlacedQuestion {
  readonly question: Question;
  readonly namespace: string;
}

const listPractice = ({ modules }: WholeCourse): PlacedQuestion[] =>
  modules.flatMap(({ module, lessons }) =>
    lessons.flatMap(({ id, blocks }) =>
      blocks.flatMap(listQuestionsOf).map((question) => ({ question, namespace: `${module.id}/${id}` })),
    ),
  );

const listPools = ({ modules }: WholeCourse): PlacedQuestion[] =>
  modules.flatMap(({ module, quiz }) =>
    (quiz?.items ?? []).map((question) => ({ question, namespace: `${module.id}/quiz` })),
  );

const formatGuess = ({ questions, hits, chance }: GuessMeasure): string =>
  `${hits.toFixed(1)} of ${questions} (chance ${chance.toFixed(1)})`;

/** How many questions each sub-objective has, and whether a place among options in fixed order gives a key away. */
export function reportStructure(whole: WholeCourse): string {
  const pools = listPools(whole);
  const practice = listPractice(whole);
  const count = (questions: readonly PlacedQuestion[], objective: string) =>
    questions.filter(({ question }) => question.objective === objective).length;
  const places = measurePlaceGuesses([...practice, ...pools].map(({ question }) => question));
  return [
    formatTable(
      ['sub-objective', 'level', 'in quizzes', 'in lessons'],
      whole.course.objectives.map(({ id, level }) => [id, level, count(pools, id), count(practice, id)]),
    ),
    ...places.map((guess, place) => `Fixed order, place ${place + 1} always: ${formatGuess(guess)}.`),
  ].join('\n');
}

const inWords = (whole: WholeCourse, language: string): (WordedQuestion & PlacedQuestion)[] =>
  [...listPractice(whole), ...listPools(whole)].map(({ question, namespace }) => ({
    question,
    namespace,
    texts: whole.readTexts(language, namespace),
  }));

/** Whether the length of an option gives the key away in a language. */
export function reportOptions(whole: WholeCourse, language: string): string {
  const worded = inWords(whole, language);
  const ratios = worded.map((entry) => ({ ...entry, ratio: measureOptionRatio(entry) }));
  const uneven = ratios
    .filter(({ ratio }) => ratio > NOTABLE_RATIO)
    .toSorted((left, right) => right.ratio - left.ratio)
    .map(({ namespace, question, ratio }) => `${namespace} ${question.id} ${ratio.toFixed(1)}`);
  return [
    `Longest option always: ${formatGuess(measureLongestGuess(worded))}.`,
    `Longest option more than ${NOTABLE_RATIO} × the shortest: ${uneven.length} of ${worded.length}.`,
    ...uneven.map((line) => `  ${line}`),
  ].join('\n');
}
