import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLessons, findModule, hasItem, hasLesson, highestOf, selectModules } from './course-index';
import { createCourseIndex } from './create-course-index';
import type { Course, Lesson, Module, WholeModule } from './types';

const course: Course = {
  id: 'course',
  passMark: 75,
  modules: ['first', 'second', 'third'],
  objectives: [{ id: 'o1-impact', n: 1, level: 'understand' }],
};

const createModule = (id: string, n: number, lessons: readonly number[], quiz?: number): Module => ({
  id,
  n,
  objectives: ['o1-impact'],
  lessons: lessons.map((lesson) => ({ id: `lesson-${lesson}`, n: lesson, minutes: 10 })),
  ...(quiz !== undefined && { quiz: { minutes: quiz } }),
});

const wrap = (module: Module, blocks: Lesson['blocks'] = []): WholeModule => ({
  module,
  lessons: [{ id: 'lesson', objectives: [], terms: [], sources: [], blocks }],
  quiz: undefined,
});
const index = createCourseIndex(course, [
  wrap(createModule('first', 3, [1, 2])),
  wrap(createModule('second', 1, [7, 2, 1, 3, 9, 8], 15), [
    { id: 'decide', kind: 'decision', n: 12, options: [] },
    { id: 'again', kind: 'decision', n: 4, options: [] },
  ]),
  wrap(createModule('third', 2, [5])),
]);
const second = index.modules[1];

describe('the index of a course', () => {
  it('holds of each module only numbers, objectives and minutes', () => {
    expect(index).toEqual({
      id: 'course',
      passMark: 75,
      objectives: ['o1-impact'],
      modules: [
        {
          id: 'first',
          n: 3,
          objectives: ['o1-impact'],
          lessons: [[1, 2]],
          dependent: [],
          hasQuiz: false,
          items: [],
          reported: [],
          minutes: 20,
        },
        {
          id: 'second',
          n: 1,
          objectives: ['o1-impact'],
          lessons: [
            [1, 3],
            [7, 9],
          ],
          dependent: [],
          hasQuiz: true,
          items: [
            [4, 4],
            [12, 12],
          ],
          reported: [],
          minutes: 75,
        },
        {
          id: 'third',
          n: 2,
          objectives: ['o1-impact'],
          lessons: [[5, 5]],
          dependent: [],
          hasQuiz: false,
          items: [],
          reported: [],
          minutes: 10,
        },
      ],
    });
  });

  it('finds a module by its permanent number, not by its place', () => {
    expect(findModule(index, 1)?.id).toBe('second');
    expect(findModule(index, 4)).toBeUndefined();
  });

  it('keeps the packaged modules in course order, whatever order they are asked for in', () => {
    const selected = selectModules(index, ['third', 'unknown', 'first']);
    expect(selected.modules.map(({ id }) => id)).toEqual(['first', 'third']);
    expect(selected).toMatchObject({ id: 'course', passMark: 75 });
  });

  it('counts and finds lessons across gaps in their numbers', () => {
    expect(second && countLessons(second)).toBe(6);
    const found = Array.from({ length: 11 }, (_, n) => n).filter((n) => second && hasLesson(second, n));
    expect(found).toEqual([1, 2, 3, 7, 8, 9]);
  });

  it('knows exactly the lessons of a module, for any numbers in any order', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (lessons) => {
        const [module] = createCourseIndex(course, [wrap(createModule('any', 1, lessons))]).modules;
        expect(module && countLessons(module)).toBe(lessons.length);
        for (let n = 0; n <= 61; n++) expect(module && hasLesson(module, n)).toBe(lessons.includes(n));
      }),
    );
  });

  it('knows which numbers can be answered in a module, and the highest of them', () => {
    expect([4, 5, 12, 13].filter((n) => second && hasItem(second, n))).toEqual([4, 12]);
    expect(second && highestOf(second.items)).toBe(12);
    expect(highestOf([])).toBe(0);
  });

  it('joins neighbouring numbers, so that a long module takes no more room than a short one', () => {
    const long = Array.from({ length: 500 }, (_, at) => 500 - at);
    expect(createCourseIndex(course, [wrap(createModule('long', 1, long))]).modules[0]?.lessons).toEqual([
      [1, 500],
    ]);
  });
});

describe('a lesson that stands only with another module', () => {
  const dependent: Module = {
    ...createModule('first', 1, [1, 3]),
    lessons: [
      { id: 'always', n: 1, minutes: 10 },
      { id: 'diagnostic', n: 2, minutes: 7, onlyWith: 'last' },
      { id: 'also', n: 3, minutes: 10, reportAs: 'purchase' },
    ],
  };
  const whole = createCourseIndex(course, [wrap(dependent), wrap(createModule('last', 2, [1]))]);

  it('is counted, with its minutes, where both are packaged', () => {
    const [module] = selectModules(whole, ['first', 'last']).modules;
    expect(module).toMatchObject({ lessons: [[1, 3]], minutes: 27, dependent: [] });
  });

  it('is left out where the other is not', () => {
    const [module] = selectModules(whole, ['first']).modules;
    expect(module).toMatchObject({
      lessons: [
        [1, 1],
        [3, 3],
      ],
      minutes: 20,
    });
    expect(module && hasLesson(module, 2)).toBe(false);
  });

  it('is known by the id under which the LMS is told of it', () => {
    expect(whole.modules[0]?.reported).toEqual([{ id: 'purchase', lesson: 3 }]);
  });
});
