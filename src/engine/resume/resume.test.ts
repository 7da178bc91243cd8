import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseState } from '../course/course-state';
import { createCourseState, EMPTY_MODULE } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { decodeResume } from './decode-resume';
import { checksum, hashId, LARGEST, writeDigits } from './digits';
import { encodeResume } from './encode-resume';

const encode = (state: CourseState) => encodeResume(state, plannedIndex.id);

/** All of the first three modules of the course, the longest of what is tried here. */
const fullState: CourseState = {
  ...createCourseState(2 ** 30 - 1, 'zh-Hans'),
  modules: new Map(
    [1, 2, 3].map((n) => [
      n,
      {
        ...EMPTY_MODULE,
        done: new Set([1, 2, 3]),
        answers: new Map(
          Array.from({ length: 40 }, (_, at) => [at + 1, { kind: 'ordering', order: [3, 1, 2] } as const]),
        ),
      },
    ]),
  ),
};

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
    const text = encode(fullState);
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
        for (const format of ['1', '2', '3']) {
          const result = decodeResume(`${format}${checksum(body)}${body}`, plannedIndex);
          const outcome = result.ok ? encode(result.value).length < 2000 : result.error;
          expect([true, 'malformed', 'newer']).toContain(outcome);
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
    expect(decodeResume(`4${text.slice(1)}`, plannedIndex)).toEqual({ ok: false, error: 'newer' });
    const body = `${text.slice(8)}AAB`;
    expect(decodeResume(`3${checksum(body)}${body}`, plannedIndex)).toEqual({ ok: false, error: 'newer' });
    expect(decodeResume(`A${text.slice(1)}`, plannedIndex)).toEqual({ ok: false, error: 'format' });
    expect(decodeResume(`4${text.slice(1, -1)}`, plannedIndex)).toEqual({ ok: false, error: 'format' });
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

  it('skips what was answered in items that this course does not know, and keeps the rest of an attempt', () => {
    const right: Answer = { kind: 'choice', picked: 1 };
    const answers = new Map([7, 900].map((n) => [n, right] as const));
    const attempt = { seed: 1, items: [40, 901, 41], answers, finished: false, percent: null };
    const quiz = { attempts: 0, best: null, seen: new Set([50, 902]), attempt };
    const modules = new Map([[2, { ...EMPTY_MODULE, answers, quiz }]]);
    const result = decodeResume(encode({ ...createCourseState(7, 'fr'), modules }), plannedIndex);
    expect(result.ok && result.value.modules.get(2)).toEqual({
      ...EMPTY_MODULE,
      answers: new Map([[7, right]]),
      quiz: {
        ...quiz,
        seen: new Set([50]),
        attempt: { ...attempt, items: [40, 41], answers: new Map([[7, right]]) },
      },
    });
  });

  it('never says that the learner knows more than there is', () => {
    const known = new Map([
      [2, { lesson: 9, item: 999, hasQuiz: true }],
      [8, { lesson: 1, item: 1, hasQuiz: true }],
    ]);
    const result = decodeResume(encode({ ...createCourseState(7, 'fr'), known }), plannedIndex);
    expect(result.ok && result.value.known).toEqual(new Map([[2, { lesson: 5, item: 240, hasQuiz: true }]]));
  });
});
