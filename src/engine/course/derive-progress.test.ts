import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { createCourseState, EMPTY_MODULE, type CourseState, type ModuleState } from './course-state';
import { deriveModuleProgress, deriveProgress } from './derive-progress';

const PASS_MARK = 80;
const withQuiz: ModuleIndex = {
  id: 'loops',
  n: 2,
  objectives: [],
  lessons: [[1, 3]],
  hasQuiz: true,
  minutes: 30,
};
const withoutQuiz: ModuleIndex = { ...withQuiz, id: 'welcome', n: 1, lessons: [[1, 2]], hasQuiz: false };
const index: CourseIndex = { id: 'course', passMark: 80, objectives: [], modules: [withoutQuiz, withQuiz] };

const stateOf = (modules: Readonly<Record<number, Partial<ModuleState>>>): CourseState => ({
  ...createCourseState(1, 'en'),
  modules: new Map(Object.entries(modules).map(([n, module]) => [Number(n), { ...EMPTY_MODULE, ...module }])),
});
const quizOf = (best: number | null): ModuleState['quiz'] => ({ ...EMPTY_MODULE.quiz, best });
const of = (module: ModuleIndex, state: Partial<ModuleState>) =>
  deriveModuleProgress(stateOf({ [module.n]: state }), module, PASS_MARK);

describe('progress in a module', () => {
  it('is nothing before it was opened', () => {
    expect(deriveModuleProgress(createCourseState(1, 'en'), withQuiz, PASS_MARK)).toEqual({
      lessonsDone: 0,
      lessons: 3,
      best: null,
      isPassed: false,
      isDone: false,
      isStarted: false,
    });
  });

  it('counts as started with an end reached, a lesson done, an answer given or a quiz begun', () => {
    const attempt = { seed: 1, items: [31], answers: new Map(), finished: false };
    expect(of(withQuiz, { reached: new Set([1]) }).isStarted).toBe(true);
    expect(of(withQuiz, { done: new Set([1]) }).isStarted).toBe(true);
    expect(of(withQuiz, { answers: new Map([[1, { kind: 'choice', picked: 1 }]]) }).isStarted).toBe(true);
    expect(of(withQuiz, { quiz: { ...EMPTY_MODULE.quiz, attempt } }).isStarted).toBe(true);
  });

  it('is passed from the pass mark on', () => {
    expect(of(withQuiz, { quiz: quizOf(80) })).toMatchObject({ isPassed: true, best: 80 });
    expect(of(withQuiz, { quiz: quizOf(79) }).isPassed).toBe(false);
  });

  it('is done with all lessons done and the quiz passed, and not with one of the two', () => {
    const done = new Set([1, 2, 3]);
    expect(of(withQuiz, { done, quiz: quizOf(80) }).isDone).toBe(true);
    expect(of(withQuiz, { done, quiz: quizOf(79) }).isDone).toBe(false);
    expect(of(withQuiz, { done: new Set([1, 3]), quiz: quizOf(100) }).isDone).toBe(false);
  });

  it('is done with its lessons where it has no quiz', () => {
    expect(of(withoutQuiz, { done: new Set([1]) }).isDone).toBe(false);
    expect(of(withoutQuiz, { done: new Set([1, 2]) }).isDone).toBe(true);
  });
});

describe('progress in the course', () => {
  it('is the share of lessons done and quizzes passed', () => {
    const share = (modules: Parameters<typeof stateOf>[0]) =>
      deriveProgress(stateOf(modules), index, PASS_MARK);
    expect(share({})).toBe(0);
    expect(share({ 1: { done: new Set([2]) } })).toBeCloseTo(1 / 6);
    expect(share({ 2: { done: new Set([1, 2]), quiz: quizOf(80) } })).toBeCloseTo(3 / 6);
    expect(share({ 2: { done: new Set([1, 2]), quiz: quizOf(79) } })).toBeCloseTo(2 / 6);
    expect(share({ 1: { done: new Set([1, 2]) }, 2: { done: new Set([1, 2, 3]), quiz: quizOf(90) } })).toBe(
      1,
    );
  });

  it('leaves out modules that are not packaged', () => {
    const state = stateOf({ 1: { done: new Set([1, 2]) }, 9: { done: new Set([1, 2, 3]) } });
    expect(deriveProgress(state, { ...index, modules: [withoutQuiz] }, PASS_MARK)).toBe(1);
  });

  it('is 0 for a course without modules', () => {
    expect(deriveProgress(stateOf({}), { ...index, modules: [] }, PASS_MARK)).toBe(0);
  });

  it('stays between 0 and 1, and below 1 while a module is open, whatever the state', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), (state) => {
        const share = deriveProgress(state, plannedIndex, PASS_MARK);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const isAllDone = plannedIndex.modules.every(
          (module) => deriveModuleProgress(state, module, PASS_MARK).isDone,
        );
        expect(share === 1).toBe(isAllDone);
      }),
    );
  });
});
