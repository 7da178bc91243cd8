import { describe, expect, it } from 'vitest';
import type { CourseIndex } from '../../content/course-index';
import type { Module } from '../../content/types';
import { createCourseState, EMPTY_MODULE, type CourseState, type ModuleState } from './course-state';
import { isLocked } from './derive-lock';

/** Numbers are permanent and not places: the lessons of the second module stand in the order 3, 1, 2. */
const first = { n: 4, lessons: [{ id: 'a', n: 1, minutes: 5 }] } satisfies Pick<Module, 'n' | 'lessons'>;
const second = {
  n: 2,
  lessons: [
    { id: 'b', n: 3, minutes: 5 },
    { id: 'c', n: 1, minutes: 5 },
    { id: 'd', n: 2, minutes: 5 },
  ],
} satisfies Pick<Module, 'n' | 'lessons'>;
const common = { objectives: [], dependent: [], items: [], hasQuiz: true, reported: [], minutes: 10 };
const index: CourseIndex = {
  id: 'course',
  passMark: 80,
  objectives: [],
  modules: [
    { ...common, id: 'first', n: 4, lessons: [[1, 1]] },
    { ...common, id: 'second', n: 2, lessons: [[1, 3]] },
  ],
};

const stateOf = (modules: Readonly<Record<number, Partial<ModuleState>>>): CourseState => ({
  ...createCourseState(1, 'en'),
  modules: new Map(Object.entries(modules).map(([n, module]) => [Number(n), { ...EMPTY_MODULE, ...module }])),
});
const firstDone = { 4: { done: new Set([1]) } };

describe('in a package with locked order', () => {
  it('a module that was skipped is open, and opens what follows it', () => {
    const state = stateOf({ 4: { skipped: true } });
    expect(isLocked(state, index, first, null)).toBe(false);
    expect(isLocked(state, index, second, 3)).toBe(false);
  });

  it('the first lesson of the course is open and all others wait', () => {
    const state = stateOf({});
    expect(isLocked(state, index, first, 1)).toBe(false);
    expect(isLocked(state, index, first, null)).toBe(true);
    for (const lesson of [3, 1, 2, null]) expect(isLocked(state, index, second, lesson)).toBe(true);
  });

  it('a module waits for the lessons of those before it, not for their quizzes', () => {
    expect(isLocked(stateOf({ 4: { reached: new Set([1]) } }), index, second, 3)).toBe(true);
    expect(isLocked(stateOf(firstDone), index, second, 3)).toBe(false);
  });

  it('a lesson waits for those written before it in its module', () => {
    const state = stateOf({ ...firstDone, 2: { done: new Set([3]) } });
    expect(isLocked(state, index, second, 1)).toBe(false);
    expect(isLocked(state, index, second, 2)).toBe(true);
  });

  it('a quiz waits for all lessons of its module', () => {
    expect(isLocked(stateOf({ ...firstDone, 2: { done: new Set([3, 1]) } }), index, second, null)).toBe(true);
    expect(isLocked(stateOf({ ...firstDone, 2: { done: new Set([3, 1, 2]) } }), index, second, null)).toBe(
      false,
    );
  });

  it('what was reached, done or begun once never locks again', () => {
    expect(isLocked(stateOf({ 2: { reached: new Set([2]) } }), index, second, 2)).toBe(false);
    expect(isLocked(stateOf({ 2: { done: new Set([2]) } }), index, second, 2)).toBe(false);
    const attempt = { seed: 1, items: [31], answers: new Map(), finished: false, percent: null };
    const begun = stateOf({ 2: { quiz: { ...EMPTY_MODULE.quiz, attempt } } });
    expect(isLocked(begun, index, second, null)).toBe(false);
    expect(isLocked(begun, index, second, 2)).toBe(true);
  });
});
