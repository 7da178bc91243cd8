import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseState, ModuleState } from '../course/course-state';
import { createCourseState, EMPTY_MODULE } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { decodeResume } from './decode-resume';
import { checksum, hashId, writeDigits } from './digits';
import { encodeResume } from './encode-resume';

const encode = (state: CourseState) => encodeResume(state, plannedIndex.id);

/** A state that holds everything that the planned course can hold at once. */
function worstState(): CourseState {
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  const order = (n: number): Answer => ({
    kind: 'ordering',
    order: [6, 5, 4, 3, 2, 1].map((option) => option + (n % 2)),
  });
  const pool = { welcome: 12, 'circular-ict': 24, l1061: 24, guide: 24, capstone: 60 };
  const draws = { welcome: 12, 'circular-ict': 8, l1061: 10, guide: 10, capstone: 24 };
  const full = (id: keyof typeof pool, lessons: number): ModuleState => ({
    reached: new Set(numbers(1, lessons)),
    done: new Set(numbers(1, lessons)),
    answers: new Map(numbers(1, lessons * 4).map((n) => [n, order(n)])),
    quiz: {
      attempts: 50,
      best: 100,
      seen: new Set(numbers(31, pool[id])),
      attempt: {
        seed: 2 ** 30 - 1,
        items: numbers(31, draws[id]),
        answers: new Map(numbers(31, draws[id]).map((n) => [n, order(n)])),
        finished: true,
      },
    },
  });
  return {
    ...createCourseState(2 ** 30 - 1, 'zh-Hans'),
    sequence: 99_999,
    interactions: 200,
    place: { kind: 'quiz', module: 5 },
    modules: new Map([
      [1, full('welcome', 3)],
      [2, full('circular-ict', 5)],
      [3, full('l1061', 6)],
      [4, full('guide', 7)],
      [5, full('capstone', 2)],
    ]),
  };
}

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

  it('stays within 3,000 characters when the whole planned course is finished in the longest way', () => {
    expect(encode(worstState()).length).toBeLessThanOrEqual(3000);
  });

  it('answers a damaged string with an error, never with an exception or half a state', () => {
    const text = encode(worstState());
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
      fc.property(hostile, (numbers) => {
        const body = writeDigits([hashId(plannedIndex.id), ...numbers]);
        const result = decodeResume(`1${checksum(body)}${body}`, plannedIndex);
        const outcome = result.ok ? encode(result.value).length < 2000 : result.error;
        expect([true, 'malformed']).toContain(outcome);
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

  it('names why it cannot be read: nothing there, a newer format, another course', () => {
    const text = encode(createCourseState(1, 'en'));
    expect(decodeResume('', plannedIndex)).toEqual({ ok: false, error: 'empty' });
    expect(decodeResume(`2${text.slice(1)}`, plannedIndex)).toEqual({ ok: false, error: 'format' });
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
    expect(decodeResume(frozen, plannedIndex)).toEqual({ ok: true, value: worstState() });
  });
});
