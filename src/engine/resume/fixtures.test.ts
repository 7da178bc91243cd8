import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CourseIndex } from '../../content/course-index';
import type { CourseState, ModuleState } from '../course/course-state';
import { createCourseState, EMPTY_MODULE, UNKNOWN_DAY } from '../course/course-state';
import { deriveKnown } from '../course/derive-known';
import type { Answer } from '../scoring/answer';
import { plannedIndex } from '../testing/course-states';
import { decodeResume } from './decode-resume';
import { encodeResume } from './encode-resume';

/** What of one module a record can hold at most. */
interface Extent {
  readonly lessons: number;
  readonly pool: number;
  readonly draws: number;
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const order = (n: number): Answer => ({
  kind: 'ordering',
  order: [6, 5, 4, 3, 2, 1].map((option) => option + (n % 2)),
});

const fillModule = ({ lessons, pool, draws }: Extent): ModuleState => ({
  ...EMPTY_MODULE,
  reached: new Set(numbers(1, lessons)),
  done: new Set(numbers(1, lessons)),
  answers: new Map(numbers(1, lessons * 4).map((n) => [n, order(n)])),
  quiz: {
    attempts: 50,
    best: 100,
    seen: new Set(numbers(31, pool)),
    attempt: {
      seed: 2 ** 30 - 1,
      items: numbers(31, draws),
      answers: new Map(numbers(31, draws).map((n) => [n, order(n)])),
      finished: true,
      percent: 90,
    },
  },
});

/** What formats 1 and 2 could say of a module: no word on what was finished, nor on the result of an attempt. */
const forget = (module: ModuleState): ModuleState => ({
  ...module,
  finished: false,
  quiz: { ...module.quiz, attempt: module.quiz.attempt && { ...module.quiz.attempt, percent: null } },
});

const createFullState = (modules: CourseState['modules']): CourseState => ({
  ...createCourseState(2 ** 30 - 1, 'zh-Hans'),
  sequence: 99_999,
  interactions: 200,
  place: { kind: 'quiz', module: 5 },
  modules,
});

const circularIct = fillModule({ lessons: 5, pool: 24, draws: 8 });
const l1061 = fillModule({ lessons: 6, pool: 24, draws: 10 });
const guide = fillModule({ lessons: 7, pool: 24, draws: 10 });

const forgetAll = (modules: CourseState['modules']): CourseState['modules'] =>
  new Map([...modules].map(([n, module]) => [n, forget(module)]));

/** All that the first release of format 1 could hold at once. */
const formerState = createFullState(
  forgetAll(
    new Map([
      [1, fillModule({ lessons: 3, pool: 12, draws: 12 })],
      [2, circularIct],
      [3, l1061],
      [4, guide],
      [5, fillModule({ lessons: 2, pool: 60, draws: 24 })],
    ]),
  ),
);
const formerIndex: CourseIndex = {
  ...plannedIndex,
  modules: plannedIndex.modules.map((module) =>
    module.id === 'capstone' ? { ...module, lessons: [[1, 2]] } : module,
  ),
};

/** Every decision of both cases, and every number of the model changed to the longest one that it can hold. */
const simulated = new Map<number, Answer>([
  ...numbers(1, 16).map((n) => [n, { kind: 'choice', picked: 4 }] as const),
  ...numbers(121, 116).map((n) => [n, { kind: 'numeric', value: 1234.56 }] as const),
]);

const simulatedModules = new Map<number, ModuleState>([
  [
    1,
    {
      ...EMPTY_MODULE,
      reached: new Set([1, 2, 3]),
      done: new Set([1, 2, 3]),
      answers: circularIct.answers,
    },
  ],
  [2, { ...circularIct, skipped: true }],
  [3, { ...l1061, skipped: true }],
  [4, { ...guide, skipped: true }],
  [5, { ...fillModule({ lessons: 1, pool: 72, draws: 24 }), answers: simulated }],
]);

/** All that the first release of format 2 could hold at once, every way through it taken. */
const secondState = createFullState(forgetAll(simulatedModules));

/** The same in format 3, which also says what was finished, and what the learner knew to be there. */
const frozenState: CourseState = {
  ...createFullState(new Map([...simulatedModules].map(([n, module]) => [n, { ...module, finished: true }]))),
  finishedOn: UNKNOWN_DAY,
  known: deriveKnown(plannedIndex),
};

/** The same with the day on which it was finished. */
const datedState: CourseState = { ...frozenState, finishedOn: 20_783 };

/** Every lesson on the action plan, every second one with the longer term. */
const planAll = ({ reached }: ModuleState): ModuleState['planned'] =>
  new Map([...reached].map((lesson) => [lesson, lesson % 2 === 0 ? 90 : 30]));

/** The same with an action plan. */
const planningState: CourseState = {
  ...frozenState,
  planStart: 20_783,
  modules: new Map(
    [...frozenState.modules].map(([n, module]) => [n, { ...module, planned: planAll(module) }]),
  ),
};

const read = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8').trim();

describe('a record that an earlier release wrote', () => {
  it('is read in format 1', () => {
    expect(decodeResume(read('format-1'), formerIndex)).toEqual({ ok: true, value: formerState });
  });

  it('is read in format 2', () => {
    expect(decodeResume(read('format-2'), plannedIndex)).toEqual({ ok: true, value: secondState });
  });

  it('is read in format 3, which is what is written today', () => {
    expect(decodeResume(read('format-3'), plannedIndex)).toEqual({ ok: true, value: frozenState });
    expect(encodeResume(frozenState, plannedIndex.id)).toBe(read('format-3'));
  });

  it('is read in format 3 with the day on which the course was finished', () => {
    expect(decodeResume(read('format-3-day'), plannedIndex)).toEqual({ ok: true, value: datedState });
    expect(encodeResume(datedState, plannedIndex.id)).toBe(read('format-3-day'));
  });

  it('is read in format 3 with an action plan', () => {
    expect(decodeResume(read('format-3-plan'), plannedIndex)).toEqual({ ok: true, value: planningState });
    expect(encodeResume(planningState, plannedIndex.id)).toBe(read('format-3-plan'));
  });
});
