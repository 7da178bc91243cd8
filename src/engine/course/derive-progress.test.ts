import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { createCourseState, EMPTY_MODULE, type CourseState, type ModuleState } from './course-state';
import { deriveModuleProgress, deriveProgress } from './derive-progress';

const RULES = { passMark: 80, attempts: null, failure: 'incomplete' } as const;
const withQuiz: ModuleIndex = {
  id: 'loops',
  n: 2,
  objectives: [],
  lessons: [[1, 3]],
  dependent: [],
  items: [],
  hasQuiz: true,
  reported: [],
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
  deriveModuleProgress(stateOf({ [module.n]: state }), index, module, RULES);

describe('progress in a module', () => {
  it('is nothing before it was opened', () => {
    expect(deriveModuleProgress(createCourseState(1, 'en'), index, withQuiz, RULES)).toEqual({
      lessonsDone: 0,
      lessons: 3,
      best: null,
      isPassed: false,
      isDone: false,
      isSkipped: false,
      isStarted: false,
    });
  });

  it('counts as started with an end reached, a lesson done, an answer given or a quiz begun', () => {
    const attempt = { seed: 1, items: [31], answers: new Map(), finished: false, percent: null };
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

  it('is done, with all its lessons, when the diagnostic has shown that it is not needed', () => {
    expect(of(withoutQuiz, { skipped: true })).toMatchObject({
      lessonsDone: 2,
      isDone: true,
      isSkipped: true,
      isStarted: false,
    });
  });

  it('is done without its quiz where a final assessment is packaged', () => {
    const final: ModuleIndex = { ...withQuiz, id: 'capstone', n: 5 };
    const state = stateOf({ 2: { done: new Set([1, 2, 3]) } });
    const whole = { ...index, modules: [...index.modules, final] };
    expect(deriveModuleProgress(state, whole, withQuiz, RULES).isDone).toBe(true);
    expect(deriveModuleProgress(state, index, withQuiz, RULES).isDone).toBe(false);
  });

  it('is done with its lessons where it has no quiz', () => {
    expect(of(withoutQuiz, { done: new Set([1]) }).isDone).toBe(false);
    expect(of(withoutQuiz, { done: new Set([1, 2]) }).isDone).toBe(true);
  });
});

describe('progress in the course', () => {
  it('is the share of lessons done and quizzes passed', () => {
    const share = (modules: Parameters<typeof stateOf>[0]) => deriveProgress(stateOf(modules), index, RULES);
    expect(share({})).toBe(0);
    expect(share({ 1: { done: new Set([2]) } })).toBeCloseTo(1 / 6);
    expect(share({ 2: { done: new Set([1, 2]), quiz: quizOf(80) } })).toBeCloseTo(3 / 6);
    expect(share({ 2: { done: new Set([1, 2]), quiz: quizOf(79) } })).toBeCloseTo(2 / 6);
    expect(share({ 1: { done: new Set([1, 2]) }, 2: { done: new Set([1, 2, 3]), quiz: quizOf(90) } })).toBe(
      1,
    );
  });

  it('does not move with a practice quiz where a final assessment is packaged', () => {
    const final: ModuleIndex = { ...withQuiz, id: 'capstone', n: 5, lessons: [[1, 1]] };
    const whole = { ...index, modules: [withQuiz, final] };
    const share = (modules: Parameters<typeof stateOf>[0]) => deriveProgress(stateOf(modules), whole, RULES);
    expect(share({ 2: { quiz: quizOf(100) } })).toBe(0);
    expect(share({ 5: { quiz: quizOf(100) } })).toBeCloseTo(1 / 5);
    expect(share({ 2: { skipped: true }, 5: { done: new Set([1]), quiz: quizOf(80) } })).toBe(1);
  });

  it('leaves out modules that are not packaged', () => {
    const state = stateOf({ 1: { done: new Set([1, 2]) }, 9: { done: new Set([1, 2, 3]) } });
    expect(deriveProgress(state, { ...index, modules: [withoutQuiz] }, RULES)).toBe(1);
  });

  it('is 0 for a course without modules', () => {
    expect(deriveProgress(stateOf({}), { ...index, modules: [] }, RULES)).toBe(0);
  });

  it('stays between 0 and 1, and below 1 while a module is open in a course that was never finished, whatever the state', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), (state) => {
        const share = deriveProgress(state, plannedIndex, RULES);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const isAllDone = plannedIndex.modules.every(
          (module) => deriveModuleProgress(state, plannedIndex, module, RULES).isDone,
        );
        expect(share === 1).toBe(isAllDone || state.finishedOn !== null);
      }),
    );
  });
});
