import fc from 'fast-check';
import { selectModules } from '../../content/course-index';
import { createCourseIndex } from '../../content/create-course-index';
import type { Block, Question, Quiz, Simulation, WholeModule } from '../../content/types';
import {
  createCourseState,
  LARGEST_SEED,
  LATEST_DAY,
  type CourseState,
  type PlanTerm,
} from '../course/course-state';
import { deriveKnown } from '../course/derive-known';
import * as fold from '../course/fold-state';
import { startAttempt } from '../quiz/start-attempt';
import { MOST_COUNTED } from '../resume/create-worst-state';
import type { Answer } from '../scoring/answer';

/** Random states that learners can reach in a package, made from what they do; for property tests. */

type Given = readonly [item: number, answer: Answer | null];
type Fold = (state: CourseState) => CourseState;

const pipe = (state: CourseState, folds: readonly Fold[]): CourseState =>
  folds.reduce((before, apply) => apply(before), state);

const numeric = (min: number, max: number): fc.Arbitrary<Answer> =>
  fc
    .integer({ min: Math.ceil(min * 100 - 1e-6), max: Math.floor(max * 100 + 1e-6) })
    .map((cents) => ({ kind: 'numeric', value: cents / 100 }) as const);

const choice = (options: readonly { readonly n: number }[]): fc.Arbitrary<Answer> =>
  fc.constantFrom(...options).map(({ n }) => ({ kind: 'choice', picked: n }) as const);

function arbitraryAnswer(question: Question): fc.Arbitrary<Answer> {
  const numbers = question.kind === 'numeric' ? [] : question.options.map(({ n }) => n);
  switch (question.kind) {
    case 'choice':
      return choice(question.options);
    case 'multiple':
      return fc
        .subarray(numbers, { minLength: 1 })
        .map((picked) => ({ kind: 'multiple', picked: picked.toSorted((a, b) => a - b) }) as const);
    case 'ordering':
      return fc
        .shuffledSubarray(numbers, { minLength: numbers.length })
        .map((order) => ({ kind: 'ordering', order }) as const);
    case 'matching':
      return fc
        .tuple(...numbers.map((n) => fc.constantFrom(...question.targets).map((to) => [n, to.n] as const)))
        .map((pairs) => ({ kind: 'matching', pairs: pairs.toSorted(([a], [b]) => a - b) }) as const);
    case 'numeric':
      return numeric(question.min, question.max);
  }
}

const give = (item: number, answer: fc.Arbitrary<Answer>): fc.Arbitrary<Given> =>
  fc.option(answer, { freq: 30 }).map((given) => [item, given]);

function simulate({ cases, coefficients, decisions }: Simulation): fc.Arbitrary<Given>[] {
  const effects = decisions.flatMap(({ options }) => options.flatMap((option) => option.effects));
  return [
    ...cases.flatMap(({ items }) => items.map((n, at) => give(n, choice(decisions[at]?.options ?? [])))),
    ...[
      ...Object.values(coefficients),
      ...cases.flatMap(({ devices }) => devices.flatMap((device) => Object.values(device.coefficients))),
    ].map(({ n, min, max }) => give(n, numeric(min, max))),
    ...effects.map(({ n, max }) => give(n, numeric(0, max))),
  ];
}

function answerBlock(block: Block, ids: readonly string[]): fc.Arbitrary<Given>[] {
  switch (block.kind) {
    case 'estimate':
      return [give(block.n, numeric(block.min, block.max))];
    case 'decision':
      return [give(block.n, choice(block.options))];
    case 'question':
      return [give(block.question.n, arbitraryAnswer(block.question))];
    case 'placement':
      return ids.includes(block.module)
        ? block.questions.map((question) => give(question.n, arbitraryAnswer(question)))
        : [];
    case 'simulation':
      return simulate(block);
    default:
      return [];
  }
}

/** Opens, answers and mostly ends each packaged lesson. */
function takeLessons({ module, lessons }: WholeModule, ids: readonly string[]): fc.Arbitrary<Fold>[] {
  return module.lessons
    .filter(({ onlyWith }) => onlyWith === undefined || ids.includes(onlyWith))
    .map(({ id, n }) => {
      const open = { module: module.n, lesson: n, items: [] };
      const blocks = lessons.find((lesson) => lesson.id === id)?.blocks ?? [];
      const given = fc.tuple(...blocks.flatMap((block) => answerBlock(block, ids)));
      return fc.tuple(given, fc.option(fc.constant(true), { freq: 30 })).map(([answers, isReached]) => {
        const kept = answers.flatMap(([item, answer]): Fold[] =>
          answer ? [(state) => fold.foldItemAnswered(state, open, item, answer)] : [],
        );
        const reached: Fold[] = isReached ? [(state) => fold.foldLessonReached(state, open)] : [];
        return (state: CourseState) => pipe(state, [...kept, ...reached]);
      });
    });
}

/** Puts some of the lessons' actions on the action plan. */
const plan = ({ module }: WholeModule, ids: readonly string[]): fc.Arbitrary<Fold> =>
  fc
    .tuple(
      ...module.lessons
        .filter(({ onlyWith }) => onlyWith === undefined || ids.includes(onlyWith))
        .map(({ n }) =>
          fc
            .constantFrom<PlanTerm | null>(30, 90, null)
            .map((term) => ({ module: module.n, lesson: n, term })),
        ),
    )
    .map((changes) => (state: CourseState) => changes.reduce(fold.foldPlanChanged, state));

/** Counts attempts that are not taken one by one: a learner who has finished one may have finished any number. */
function countAttempts(state: CourseState, n: number, earlier: number): CourseState {
  const module = state.modules.get(n);
  if (!module || module.quiz.best === null) return state;
  const attempts = Math.max(module.quiz.attempts, earlier);
  return {
    ...state,
    modules: new Map([...state.modules, [n, { ...module, quiz: { ...module.quiz, attempts } }]]),
  };
}

interface TakenAttempt {
  readonly seed: number;
  readonly given: readonly Given[];
  /** Null: it was left. */
  readonly percent: number | null;
}

/** Takes the quiz a few times, the last time perhaps in part. */
function takeQuiz(module: number, quiz: Quiz): fc.Arbitrary<Fold> {
  const attempt = fc.record({
    seed: fc.nat(LARGEST_SEED),
    given: fc.tuple(...quiz.items.map((item) => give(item.n, arbitraryAnswer(item)))),
    percent: fc.option(fc.nat(100)),
  });
  const take =
    ({ seed, given, percent }: TakenAttempt): Fold =>
    (before) => {
      const started = startAttempt(quiz, seed, before.modules.get(module)?.quiz.seen ?? new Set());
      const answered = given.flatMap(([item, answer]): Fold[] =>
        answer && started.items.includes(item)
          ? [(now) => fold.foldQuestionAnswered(now, module, item, answer)]
          : [],
      );
      const ended: Fold[] = percent === null ? [] : [(now) => fold.foldAttemptFinished(now, module, percent)];
      return pipe(fold.foldAttemptStarted(before, module, started), [...answered, ...ended]);
    };
  return fc.tuple(fc.array(attempt, { maxLength: 4 }), fc.nat(MOST_COUNTED.attempts)).map(
    ([attempts, earlier]) =>
      (state) =>
        countAttempts(pipe(state, attempts.map(take)), module, earlier),
  );
}

function indexOf(modules: readonly WholeModule[]) {
  const ids = modules.map(({ module }) => module.id);
  const course = { id: 'course', passMark: 80, modules: ids, objectives: [] };
  return selectModules(createCourseIndex(course, modules), ids);
}

/** Any state that a learner can reach in a package of these modules and languages. */
export function arbitraryLegalState(
  modules: readonly WholeModule[],
  languages: readonly string[],
): fc.Arbitrary<CourseState> {
  const ids = modules.map(({ module }) => module.id);
  const ways = modules.flatMap((whole) => [
    ...takeLessons(whole, ids),
    plan(whole, ids),
    ...(whole.quiz ? [takeQuiz(whole.module.n, whole.quiz)] : []),
  ]);
  const places = modules.flatMap(({ module, quiz }) => [
    ...module.lessons
      .filter(({ onlyWith }) => onlyWith === undefined || ids.includes(onlyWith))
      .map(({ n }) => ({ kind: 'lesson', module: module.n, lesson: n }) as const),
    ...(quiz ? [{ kind: 'quiz', module: module.n } as const] : []),
  ]);
  return fc
    .record({
      attemptId: fc.nat(LARGEST_SEED),
      language: fc.constantFrom(...languages),
      sequence: fc.nat(MOST_COUNTED.sequence),
      interactions: fc.nat(MOST_COUNTED.interactions),
      place: fc.constantFrom(null, ...places),
      folds: fc.tuple(...ways),
      planStart: fc.option(fc.nat(LATEST_DAY)),
      known: fc.constantFrom(new Map(), deriveKnown(indexOf(modules))),
      finishes: fc.tuple(fc.subarray(modules.map(({ module }) => module.n)), fc.option(fc.nat(LATEST_DAY))),
    })
    .map(({ attemptId, language, folds, finishes: [finished, courseOn], ...rest }) => {
      const state = pipe({ ...createCourseState(attemptId, language), ...rest }, folds);
      return fold.foldPartsFinished(state, {
        modules: finished.filter((n) => state.modules.has(n)),
        courseOn,
      });
    });
}
