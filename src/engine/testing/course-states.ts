import fc from 'fast-check';
import { countLessons, highestOf, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import {
  LARGEST_SEED,
  LATEST_DAY,
  type CourseState,
  type ModuleState,
  type Place,
  type PlanTerm,
} from '../course/course-state';
import type { Answer } from '../scoring/answer';

/** Random states of a course, for property tests. Every number in them is known to the index. */

const option = fc.integer({ min: 1, max: 8 });
const number = fc.integer({ min: 1, max: 80 });
const seed = fc.integer({ min: 0, max: LARGEST_SEED });

const answer: fc.Arbitrary<Answer> = fc.oneof(
  option.map((picked) => ({ kind: 'choice', picked }) as const),
  fc.uniqueArray(option, { minLength: 1 }).map((picked) => ({ kind: 'multiple', picked }) as const),
  fc.uniqueArray(option, { minLength: 3 }).map((order) => ({ kind: 'ordering', order }) as const),
  fc
    .array(fc.tuple(option, option), { minLength: 3, maxLength: 8 })
    .map((pairs) => ({ kind: 'matching', pairs }) as const),
  fc.integer({ min: 0, max: 999_999_999 }).map((cents) => ({ kind: 'numeric', value: cents / 100 }) as const),
);

const answers = fc
  .uniqueArray(number, { maxLength: 24 })
  .chain((numbers) =>
    fc
      .tuple(...numbers.map(() => answer))
      .map((given) => new Map(numbers.flatMap((n, at) => (given[at] ? [[n, given[at]] as const] : [])))),
  );

const attempt = fc.record({
  seed,
  items: fc.uniqueArray(number, { minLength: 1, maxLength: 24 }),
  answers,
  finished: fc.boolean(),
  percent: fc.option(fc.integer({ min: 0, max: 100 })),
});

const set = (largest: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: largest }))
    .map((numbers) => new Set(numbers.sort((a, b) => a - b)));

const moduleState = (module: ModuleIndex): fc.Arbitrary<ModuleState> =>
  fc.record({
    skipped: fc.boolean(),
    finished: fc.boolean(),
    reached: set(countLessons(module)),
    done: set(countLessons(module)),
    answers,
    planned: set(countLessons(module)).chain((lessons) =>
      fc
        .array(fc.constantFrom<PlanTerm>(30, 90), { minLength: lessons.size, maxLength: lessons.size })
        .map((terms) => new Map([...lessons].map((lesson, at) => [lesson, terms[at] ?? 30]))),
    ),
    quiz: fc.record({
      attempts: fc.nat(200),
      best: fc.option(fc.integer({ min: 0, max: 100 })),
      seen: set(80),
      attempt: fc.option(attempt),
    }),
  });

const place = (index: CourseIndex): fc.Arbitrary<Place | null> =>
  fc.constantFrom<Place | null>(
    null,
    ...index.modules.flatMap((module) => [
      { kind: 'lesson', module: module.n, lesson: 1 } as const,
      ...(module.hasQuiz ? [{ kind: 'quiz', module: module.n } as const] : []),
    ]),
  );

const known = (index: CourseIndex): fc.Arbitrary<CourseState['known']> =>
  fc
    .tuple(
      ...index.modules.map((module) =>
        fc.option(
          fc.record({
            lesson: fc.nat(highestOf(module.lessons)),
            item: fc.nat(highestOf(module.items)),
            hasQuiz: module.hasQuiz ? fc.boolean() : fc.constant(false),
          }),
        ),
      ),
    )
    .map((told) => new Map(index.modules.flatMap(({ n }, at) => (told[at] ? [[n, told[at]] as const] : []))));

export const arbitraryState = (index: CourseIndex): fc.Arbitrary<CourseState> =>
  fc.tuple(fc.subarray([...index.modules]), place(index)).chain(([modules, here]) =>
    fc.record({
      attemptId: seed,
      sequence: fc.nat(),
      language: fc.constantFrom('en', 'fr', 'zh-Hans'),
      place: fc.constant(here),
      interactions: fc.nat(250),
      finishedOn: fc.option(fc.nat(LATEST_DAY)),
      planStart: fc.option(fc.nat(LATEST_DAY)),
      known: known(index),
      modules: fc
        .tuple(...modules.map(moduleState))
        .map(
          (states) => new Map(modules.flatMap(({ n }, at) => (states[at] ? [[n, states[at]] as const] : []))),
        ),
    }),
  );

/** States of learners who have known one release only: nothing is finished beyond what is done. */
export const arbitraryFirstState = (index: CourseIndex): fc.Arbitrary<CourseState> =>
  arbitraryState(index).map((state) => ({
    ...state,
    finishedOn: null,
    modules: new Map([...state.modules].map(([n, module]) => [n, { ...module, finished: false }])),
  }));

const planned = (id: string, n: number, lessons: number, minutes: number): ModuleIndex => ({
  id,
  n,
  objectives: [],
  lessons: [[1, lessons]],
  dependent: [],
  items: [[1, 240]],
  hasQuiz: id !== 'welcome',
  reported: [],
  minutes,
});

/** The whole course: 23 lessons, four pools. */
export const plannedIndex: CourseIndex = {
  id: 'circular-ict-procurement',
  passMark: 80,
  objectives: [],
  modules: [
    planned('welcome', 1, 3, 20),
    planned('circular-ict', 2, 5, 64),
    planned('l1061', 3, 6, 70),
    planned('guide', 4, 7, 80),
    planned('capstone', 5, 1, 60),
  ],
};
