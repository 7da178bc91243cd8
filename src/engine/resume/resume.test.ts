import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseIndex } from '../../content/course-index';
import type { CourseState, ModuleState } from '../course/course-state';
import { createCourseState, EMPTY_MODULE } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { decodeResume } from './decode-resume';
import { checksum, hashId, LARGEST, writeDigits } from './digits';
import { encodeResume } from './encode-resume';

const encode = (state: CourseState) => encodeResume(state, plannedIndex.id);

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
    },
  },
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

/** All that the first release of format 1 could hold at once. */
const formerState = createFullState(
  new Map([
    [1, fillModule({ lessons: 3, pool: 12, draws: 12 })],
    [2, circularIct],
    [3, l1061],
    [4, guide],
    [5, fillModule({ lessons: 2, pool: 60, draws: 24 })],
  ]),
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

/** All that the first release of format 2 could hold at once, every way through it taken. */
const frozenState = createFullState(
  new Map([
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
  ]),
);

describe('the resume string', () => {
  it('gives back exactly what was written, for 10,000 random states', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), (state) => {
        expect(decodeResume(encode(state), plannedIndex)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('uses only characters that no LMS changes', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), (state) => {
        expect(encode(state)).toMatch(/^[A-Za-z0-9\-_.~]+$/);
      }),
    );
  });

  it('answers a damaged string with an error, never with an exception or half a state', () => {
    const text = encode(frozenState);
    const damage = fc.oneof(
      fc.nat(text.length - 1).map((length) => text.slice(0, length)),
      fc
        .tuple(fc.nat(text.length - 1), fc.constantFrom(' ', '+', '&amp;', 'é', 'A', '~'))
        .map(([at, mark]) => text.slice(0, at) + mark + text.slice(at + 1)),
      fc.string({ maxLength: 500 }),
    );
    fc.assert(
      fc.property(damage, (damaged) => {
        fc.pre(damaged !== text);
        expect(decodeResume(damaged, plannedIndex).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers hostile numbers under a right checksum with an error or a state within bounds', () => {
    const hostile = fc.array(fc.oneof(fc.nat(40), fc.nat()), { maxLength: 60 });
    fc.assert(
      fc.property(hostile, (digits) => {
        const body = writeDigits([hashId(plannedIndex.id), ...digits]);
        for (const format of ['1', '2']) {
          const result = decodeResume(`${format}${checksum(body)}${body}`, plannedIndex);
          const outcome = result.ok ? encode(result.value).length < 2000 : result.error;
          expect([true, 'malformed']).toContain(outcome);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-5, 20_000_000.5, 5_000_000_000, Number.POSITIVE_INFINITY, Number.NaN])(
    'stays readable when a learner typed a number that the format has no room for: %d',
    (value) => {
      const answers = new Map<number, Answer>([
        [1, { kind: 'numeric', value }],
        [2, { kind: 'numeric', value: 12.25 }],
      ]);
      const modules = new Map([[2, { ...EMPTY_MODULE, done: new Set([3]), answers }]]);
      const result = decodeResume(encode({ ...createCourseState(7, 'fr'), modules }), plannedIndex);
      const module = result.ok ? result.value.modules.get(2) : undefined;
      expect(module?.done).toEqual(new Set([3]));
      expect(module?.answers.get(2)).toEqual({ kind: 'numeric', value: 12.25 });
    },
  );

  it('can be written again and read after one more change, however far a forged one has counted', () => {
    const forged = { ...createCourseState(7, 'fr'), sequence: LARGEST, interactions: LARGEST };
    const read = decodeResume(encode(forged), plannedIndex);
    if (!read.ok) throw new Error(read.error);
    const changed = { ...read.value, sequence: read.value.sequence + 1 };
    expect(decodeResume(encode(changed), plannedIndex).ok).toBe(true);
  });

  it('names why it cannot be read: nothing there, a newer format, another course', () => {
    const text = encode(createCourseState(1, 'en'));
    expect(decodeResume('', plannedIndex)).toEqual({ ok: false, error: 'empty' });
    expect(decodeResume(`3${text.slice(1)}`, plannedIndex)).toEqual({ ok: false, error: 'format' });
    expect(decodeResume(encodeResume(createCourseState(1, 'en'), 'another'), plannedIndex)).toEqual({
      ok: false,
      error: 'course',
    });
  });

  it('skips modules, lessons and places that this course does not know and keeps the rest', () => {
    const state: CourseState = {
      ...createCourseState(7, 'fr'),
      place: { kind: 'lesson', module: 2, lesson: 9 },
      modules: new Map([
        [2, { ...EMPTY_MODULE, reached: new Set([1, 9]), done: new Set([1, 9]) }],
        [8, { ...EMPTY_MODULE, done: new Set([1]) }],
      ]),
    };
    const result = decodeResume(encode(state), plannedIndex);
    expect(result).toMatchObject({ ok: true, value: { place: null, language: 'fr' } });
    if (!result.ok) return;
    expect([...result.value.modules.keys()]).toEqual([2]);
    expect(result.value.modules.get(2)?.done).toEqual(new Set([1]));
  });

  it('still reads what the first release of format 1 wrote', () => {
    const frozen = readFileSync(new URL('fixtures/format-1.txt', import.meta.url), 'utf8').trim();
    expect(decodeResume(frozen, formerIndex)).toEqual({ ok: true, value: formerState });
  });

  it('still reads what the first release of format 2 wrote', () => {
    const frozen = readFileSync(new URL('fixtures/format-2.txt', import.meta.url), 'utf8').trim();
    expect(decodeResume(frozen, plannedIndex)).toEqual({ ok: true, value: frozenState });
  });
});
