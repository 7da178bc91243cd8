import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { CourseIndex } from '../../content/course-index';
import { plannedIndex } from '../testing/course-states';
import { courseMachine } from './course-machine';
import { createCourseState, EMPTY_MODULE, type CourseState, type ModuleState } from './course-state';
import { isCourseDone, isEveryLessonDone } from './derive-done';
import { isLocked } from './derive-lock';
import { deriveModuleProgress, deriveProgress } from './derive-progress';
import { deriveVerdict, type PassRules } from './derive-verdict';
import { foldPartsFinished } from './fold-state';
import { listFinishedParts } from './list-finished-parts';

const RULES: PassRules = { passMark: 80, attempts: 1, failure: 'incomplete' };
const [welcome, loops] = plannedIndex.modules;
if (!welcome || !loops) throw new Error('the planned course has no modules');
const index: CourseIndex = { ...plannedIndex, modules: [welcome, loops] };
const longer: CourseIndex = { ...index, modules: [welcome, { ...loops, lessons: [[1, 7]] }] };

const all = (count: number) => new Set(Array.from({ length: count }, (_, at) => at + 1));
const stateOf = (modules: Readonly<Record<number, Partial<ModuleState>>>): CourseState => ({
  ...createCourseState(1, 'en'),
  modules: new Map(Object.entries(modules).map(([n, module]) => [Number(n), { ...EMPTY_MODULE, ...module }])),
});
const quizOf = (best: number | null): ModuleState['quiz'] => ({ ...EMPTY_MODULE.quiz, attempts: 1, best });
const passed = stateOf({ 1: { done: all(3) }, 2: { done: all(5), quiz: quizOf(85) } });
const DAY = 20_783;
const marked = foldPartsFinished(passed, { modules: [1, 2], courseOn: DAY });

describe('what is finished', () => {
  it('is a module whose lessons are done and whose quiz is passed where it counts, and a course that is passed', () => {
    expect(listFinishedParts(stateOf({ 1: { done: all(2) } }), index, RULES, DAY)).toBeNull();
    expect(listFinishedParts(stateOf({ 1: { done: all(3) } }), index, RULES, DAY)).toEqual({
      modules: [1],
      courseOn: null,
    });
    expect(
      listFinishedParts(stateOf({ 2: { done: all(5), quiz: quizOf(79) } }), index, RULES, DAY),
    ).toBeNull();
    expect(listFinishedParts(passed, index, RULES, DAY)).toEqual({ modules: [1, 2], courseOn: DAY });
  });

  it('is told once', () => {
    expect(listFinishedParts(marked, index, RULES, DAY)).toBeNull();
  });

  it('is marked in the state, with a sequence number of its own', () => {
    const actor = createActor(courseMachine, { input: { state: passed } }).start();
    actor.send({ type: 'parts.finished', modules: [2], courseOn: DAY });
    const { state } = actor.getSnapshot().context;
    expect(state).toMatchObject({ finishedOn: DAY, sequence: 1 });
    expect([1, 2].map((n) => state.modules.get(n)?.finished)).toEqual([false, true]);
  });

  it('keeps the day on which the course was finished first', () => {
    expect(foldPartsFinished(marked, { modules: [1], courseOn: DAY + 9 }).finishedOn).toBe(DAY);
  });
});

describe('a course that was finished, to which an update adds lessons', () => {
  it('stays done, passed with its best result, and whole', () => {
    expect(isCourseDone(passed, longer)).toBe(false);
    expect(isCourseDone(marked, longer)).toBe(true);
    expect(deriveVerdict(marked, longer, RULES)).toEqual({ status: 'passed', score: 85 });
    expect(deriveProgress(marked, longer, RULES)).toBe(1);
  });

  it('still raises its score, and is never less than completed', () => {
    const better = stateOf({ 1: { done: all(3) }, 2: { done: all(5), quiz: quizOf(95) } });
    const finish = (state: CourseState) => foldPartsFinished(state, { modules: [], courseOn: DAY });
    expect(deriveVerdict(finish(better), longer, RULES)).toEqual({ status: 'passed', score: 95 });
    const worse = stateOf({ 2: { quiz: quizOf(70) } });
    expect(deriveVerdict(finish(worse), longer, RULES)).toEqual({ status: 'completed' });
    expect(deriveVerdict(finish(stateOf({})), longer, RULES)).toEqual({ status: 'completed' });
  });

  it('does not count a quiz that was never taken: an update has added it', () => {
    const withQuiz = { ...longer, modules: [{ ...welcome, hasQuiz: true }, loops] };
    expect(deriveVerdict(marked, withQuiz, RULES)).toEqual({ status: 'passed', score: 85 });
  });
});

describe('a module that was finished, to which an update adds lessons', () => {
  const part = foldPartsFinished(stateOf({ 2: { done: all(5), quiz: quizOf(85) } }), {
    modules: [2],
    courseOn: null,
  });
  const [, more] = longer.modules;
  if (!more) throw new Error('the longer course has no second module');

  it('stays done and counts whole, while its lessons are counted as they are', () => {
    expect(isEveryLessonDone(part, more)).toBe(true);
    expect(deriveModuleProgress(part, longer, more, RULES)).toMatchObject({
      isDone: true,
      lessonsDone: 5,
      lessons: 7,
    });
    expect(deriveProgress(part, longer, RULES)).toBeCloseTo(8 / 11);
  });

  it('locks nothing, in it or behind it', () => {
    const lessons = [...all(7)].map((n) => ({ id: `lesson-${n}`, n, minutes: 5 }));
    const first = { ...longer, modules: [more, welcome] };
    expect(isLocked(part, first, { n: 2, lessons }, 7)).toBe(false);
    expect(isLocked(part, first, { n: 1, lessons }, 1)).toBe(false);
  });
});
