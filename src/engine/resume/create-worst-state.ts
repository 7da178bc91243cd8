import { listItemNumbers } from '../../content/list-item-numbers';
import type { Block, Lesson, WholeModule } from '../../content/types';
import type { CourseState, KnownModule, ModuleState, Place, QuizState } from '../course/course-state';
import { createCourseState, EMPTY_MODULE, LARGEST_SEED, LATEST_DAY } from '../course/course-state';
import { writeDigits } from './digits';
import { answerDigits } from './encode-resume';
import { findLongestAnswer } from './find-longest-answer';
import { listLongestAnswers, type KeptAnswer } from './list-longest-answers';

/** A module to be measured. It may hold fewer lessons than the module of the course, as in a self-study edition with some modules. */
export interface MeasuredModule extends WholeModule {
  /** The highest permanent item number of the module in the course, packaged or not: every state says whether its learner knows of it. */
  readonly lastItem: number;
}

/** A module that holds all its lessons. */
export const measureModule = (whole: WholeModule): MeasuredModule => ({
  ...whole,
  lastItem: Math.max(0, ...listItemNumbers(whole)),
});

/** Counts that no learner will reach. They have no limit of their own; each takes three to five characters. */
export const MOST_COUNTED = { sequence: 9_999_999, interactions: 99_999, attempts: 9_999 } as const;

const lengthOf = (numbers: readonly number[]): number => writeDigits(numbers).length;

/** The first of those with the greatest length. */
const findLongest = <Value>(values: readonly Value[], measure: (value: Value) => number): Value | undefined =>
  values.toSorted((one, other) => measure(other) - measure(one))[0];

/** A quiz whose pool was seen whole, with a finished attempt at the items that take most room. */
function createWorstQuiz({ draws, items }: NonNullable<WholeModule['quiz']>): QuizState {
  const answers = items.map((item): KeptAnswer => [item.n, findLongestAnswer(item)]);
  // An item stands in the attempt twice: as drawn and as answered.
  const measure = ([n, answer]: KeptAnswer) => lengthOf([n, n, ...answerDigits(answer)]);
  const drawn = answers.toSorted((one, other) => measure(other) - measure(one)).slice(0, draws);
  return {
    attempts: MOST_COUNTED.attempts,
    best: 100,
    seen: new Set(items.map(({ n }) => n)),
    attempt: {
      seed: LARGEST_SEED,
      items: drawn.map(([n]) => n),
      answers: new Map(drawn),
      finished: true,
      percent: 100,
    },
  };
}

/** What a package holds of a module: lessons and diagnostics that need another module only where that is packaged, too. */
function listPackaged({ module, lessons }: WholeModule, ids: readonly string[]) {
  const entries = module.lessons.filter(({ onlyWith }) => onlyWith === undefined || ids.includes(onlyWith));
  const isPackaged = (lesson: Lesson) => entries.some(({ id }) => id === lesson.id);
  const isShown = (block: Block) => block.kind !== 'placement' || ids.includes(block.module);
  return {
    numbers: entries.map(({ n }) => n),
    blocks: lessons.filter(isPackaged).flatMap(({ blocks }) => blocks.filter(isShown)),
  };
}

function createWorstModule(whole: WholeModule, ids: readonly string[]): ModuleState {
  const { numbers, blocks } = listPackaged(whole, ids);
  return {
    ...EMPTY_MODULE,
    finished: true,
    reached: new Set(numbers),
    done: new Set(numbers),
    answers: new Map(blocks.flatMap(listLongestAnswers)),
    planned: new Map(numbers.map((lesson) => [lesson, 90])),
    quiz: whole.quiz ? createWorstQuiz(whole.quiz) : EMPTY_MODULE.quiz,
  };
}

const createKnown = (module: MeasuredModule, ids: readonly string[]): KnownModule => ({
  lesson: Math.max(0, ...listPackaged(module, ids).numbers),
  item: module.lastItem,
  hasQuiz: module.quiz !== undefined,
});

const listPlaces = (whole: WholeModule, ids: readonly string[]): Place[] => [
  ...listPackaged(whole, ids).numbers.map(
    (lesson) => ({ kind: 'lesson', module: whole.module.n, lesson }) as const,
  ),
  ...(whole.quiz ? [{ kind: 'quiz', module: whole.module.n } as const] : []),
];

const measurePlace = (place: Place): number =>
  lengthOf([place.module, place.kind === 'lesson' ? place.lesson : 0]);

/**
 * The state whose resume string is the longest that a learner can reach in a package of these modules and languages: every lesson done,
 * everything answered in its longest form, every item of the pools seen, an attempt finished in each.
 */
export function createWorstState(
  modules: readonly MeasuredModule[],
  languages: readonly string[],
): CourseState {
  const ids = modules.map(({ module }) => module.id);
  const places = modules.flatMap((whole) => listPlaces(whole, ids));
  return {
    ...createCourseState(LARGEST_SEED, findLongest(languages, (tag) => tag.length) ?? ''),
    sequence: MOST_COUNTED.sequence,
    interactions: MOST_COUNTED.interactions,
    place: findLongest(places, measurePlace) ?? null,
    finishedOn: LATEST_DAY,
    planStart: LATEST_DAY,
    known: new Map(modules.map((whole) => [whole.module.n, createKnown(whole, ids)])),
    modules: new Map(modules.map((whole) => [whole.module.n, createWorstModule(whole, ids)])),
  };
}
