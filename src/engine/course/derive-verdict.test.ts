import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLessons, selectModules, type CourseIndex } from '../../content/course-index';
import { plannedIndex } from '../testing/course-states';
import { createCourseState, EMPTY_MODULE, type CourseState } from './course-state';
import { isCourseComplete, deriveVerdict, listVerdictModules } from './derive-verdict';

const RULES = { passMark: 80, attempts: null, failure: 'incomplete' } as const;
const withoutFinal = selectModules(plannedIndex, ['circular-ict', 'l1061', 'guide']);
const withoutQuiz: CourseIndex = {
  ...plannedIndex,
  modules: withoutFinal.modules.map((module) => ({ ...module, hasQuiz: false })),
};

/** Every lesson of the index done; best results by module number. */
function finished(index: CourseIndex, bests: Readonly<Record<number, number>>): CourseState {
  const modules = index.modules.map((module) => {
    const done = new Set(Array.from({ length: countLessons(module) }, (_, at) => at + 1));
    const best = bests[module.n] ?? null;
    return [module.n, { ...EMPTY_MODULE, done, quiz: { ...EMPTY_MODULE.quiz, best } }] as const;
  });
  return { ...createCourseState(1, 'en'), modules: new Map(modules) };
}

/** The same with the last lesson of a module not done. */
function reopen(state: CourseState, n: number): CourseState {
  const module = state.modules.get(n) ?? EMPTY_MODULE;
  const done = new Set([...module.done].slice(0, -1));
  return { ...state, modules: new Map([...state.modules, [n, { ...module, done }]]) };
}

describe('what is reported', () => {
  it('is incomplete before anything was done', () => {
    expect(deriveVerdict(createCourseState(1, 'en'), plannedIndex, RULES)).toEqual({
      status: 'incomplete',
    });
  });

  it('is incomplete while one lesson is open, although every quiz is passed', () => {
    const state = finished(withoutFinal, { 2: 100, 3: 100, 4: 100 });
    for (const { n } of withoutFinal.modules)
      expect(deriveVerdict(reopen(state, n), withoutFinal, RULES)).toEqual({ status: 'incomplete' });
  });

  it('is incomplete while a lesson of another module is open, although the final assessment is passed', () => {
    expect(deriveVerdict(reopen(finished(plannedIndex, { 5: 100 }), 1), plannedIndex, RULES)).toEqual({
      status: 'incomplete',
    });
  });

  it('is passed with the lowest of several best results', () => {
    expect(deriveVerdict(finished(withoutFinal, { 2: 95, 3: 84, 4: 100 }), withoutFinal, RULES)).toEqual({
      status: 'passed',
      score: 84,
    });
  });

  it('is passed at the pass mark itself and incomplete one below', () => {
    const at = (best: number) =>
      deriveVerdict(finished(withoutFinal, { 2: 100, 3: best, 4: 100 }), withoutFinal, RULES);
    expect(at(80)).toEqual({ status: 'passed', score: 80 });
    expect(at(79)).toEqual({ status: 'incomplete' });
  });

  it('follows the pass mark of the launch', () => {
    const state = finished(withoutFinal, { 2: 75, 3: 75, 4: 75 });
    expect(deriveVerdict(state, withoutFinal, { ...RULES, passMark: 70 })).toEqual({
      status: 'passed',
      score: 75,
    });
    expect(deriveVerdict(state, withoutFinal, { ...RULES, passMark: 90 })).toEqual({ status: 'incomplete' });
  });

  it('is incomplete while one quiz was never finished, even with a pass mark of 0', () => {
    const state = finished(withoutFinal, { 2: 100, 3: 100 });
    expect(deriveVerdict(state, withoutFinal, RULES)).toEqual({ status: 'incomplete' });
    expect(deriveVerdict(state, withoutFinal, { ...RULES, passMark: 0 })).toEqual({ status: 'incomplete' });
  });

  it('comes from the final assessment alone where that is packaged', () => {
    expect(deriveVerdict(finished(plannedIndex, { 5: 88, 2: 10 }), plannedIndex, RULES)).toEqual({
      status: 'passed',
      score: 88,
    });
    const practiceOnly = finished(plannedIndex, { 1: 100, 2: 100, 3: 100, 4: 100, 5: 79 });
    expect(deriveVerdict(practiceOnly, plannedIndex, RULES)).toEqual({ status: 'incomplete' });
  });

  it('looks only at what is packaged', () => {
    const one = selectModules(plannedIndex, ['l1061']);
    expect(deriveVerdict(finished(one, { 3: 90 }), one, RULES)).toEqual({ status: 'passed', score: 90 });
  });

  it('is completed, without a score, where no quiz is packaged', () => {
    expect(deriveVerdict(finished(withoutQuiz, {}), withoutQuiz, RULES)).toEqual({ status: 'completed' });
    expect(deriveVerdict(reopen(finished(withoutQuiz, {}), 4), withoutQuiz, RULES)).toEqual({
      status: 'incomplete',
    });
  });

  it('leaves out a final module that has no quiz', () => {
    const modules = plannedIndex.modules.map((module) => ({ ...module, hasQuiz: module.id === 'guide' }));
    expect(listVerdictModules({ ...plannedIndex, modules }).map(({ id }) => id)).toEqual(['guide']);
  });

  it('is passed exactly when every lesson is done and every quiz reaches the pass mark, for any results', () => {
    const percent = fc.integer({ min: 70, max: 90 });
    const open = fc.option(fc.constantFrom(2, 3, 4));
    fc.assert(
      fc.property(fc.tuple(percent, percent, percent), percent, open, (bests, passMark, n) => {
        const done = finished(withoutFinal, { 2: bests[0], 3: bests[1], 4: bests[2] });
        const verdict = deriveVerdict(n === null ? done : reopen(done, n), withoutFinal, {
          ...RULES,
          passMark,
        });
        const isPassed = n === null && bests.every((best) => best >= passMark);
        expect(verdict).toEqual(
          isPassed ? { status: 'passed', score: Math.min(...bests) } : { status: 'incomplete' },
        );
      }),
    );
  });
});

describe('where the package allows a number of tries', () => {
  const limited = { ...RULES, attempts: 2 };
  /** The course with every lesson done and a number of finished tries at the final assessment. */
  const tried = (attempts: number, best: number | null): CourseState => {
    const state = finished(plannedIndex, {});
    const module = {
      ...(state.modules.get(5) ?? EMPTY_MODULE),
      quiz: { ...EMPTY_MODULE.quiz, attempts, best },
    };
    return { ...state, modules: new Map([...state.modules, [5, module]]) };
  };

  it('a result below the pass mark is incomplete while a try is left, and failed with its score after the last', () => {
    expect(deriveVerdict(tried(1, 60), plannedIndex, limited)).toEqual({ status: 'incomplete' });
    expect(deriveVerdict(tried(2, 60), plannedIndex, limited)).toEqual({ status: 'failed', score: 60 });
  });

  it('is passed with the best of them', () => {
    expect(deriveVerdict(tried(2, 83), plannedIndex, limited)).toEqual({ status: 'passed', score: 83 });
  });

  it('is never failed before every lesson is done, nor without a limit', () => {
    expect(deriveVerdict(reopen(tried(2, 60), 2), plannedIndex, limited)).toEqual({ status: 'incomplete' });
    expect(deriveVerdict(tried(50, 60), plannedIndex, RULES)).toEqual({ status: 'incomplete' });
  });

  it('is failed with several quizzes only when no try is left at any that is below the pass mark', () => {
    const state = finished(withoutFinal, { 2: 90, 3: 60, 4: 85 });
    const withTries = (n: number, attempts: number): CourseState => {
      const module = state.modules.get(n) ?? EMPTY_MODULE;
      return {
        ...state,
        modules: new Map([...state.modules, [n, { ...module, quiz: { ...module.quiz, attempts } }]]),
      };
    };
    expect(deriveVerdict(withTries(3, 1), withoutFinal, limited)).toEqual({ status: 'incomplete' });
    expect(deriveVerdict(withTries(3, 2), withoutFinal, limited)).toEqual({ status: 'failed', score: 60 });
  });
});

describe('where the package reports a failure at once', () => {
  const strict = { ...RULES, failure: 'failed' } as const;

  it('a result below the pass mark is failed with its score while tries are left, and a later pass is passed', () => {
    expect(deriveVerdict(finished(plannedIndex, { 5: 60 }), plannedIndex, strict)).toEqual({
      status: 'failed',
      score: 60,
    });
    expect(deriveVerdict(finished(plannedIndex, { 5: 85 }), plannedIndex, strict)).toEqual({
      status: 'passed',
      score: 85,
    });
  });

  it('nothing is failed before every lesson is done and every graded quiz was taken', () => {
    expect(deriveVerdict(reopen(finished(plannedIndex, { 5: 60 }), 2), plannedIndex, strict)).toEqual({
      status: 'incomplete',
    });
    expect(deriveVerdict(finished(plannedIndex, {}), plannedIndex, strict)).toEqual({ status: 'incomplete' });
    const open = finished(withoutFinal, { 2: 90, 3: 60 });
    expect(deriveVerdict(open, withoutFinal, strict)).toEqual({ status: 'incomplete' });
    const taken = finished(withoutFinal, { 2: 90, 3: 60, 4: 70 });
    expect(deriveVerdict(taken, withoutFinal, strict)).toEqual({ status: 'failed', score: 60 });
  });

  it('the course is complete only when it is passed or no try is left', () => {
    const failed = finished(plannedIndex, { 5: 60 });
    expect(isCourseComplete(failed, plannedIndex, strict)).toBe(false);
    expect(isCourseComplete(finished(plannedIndex, { 5: 85 }), plannedIndex, strict)).toBe(true);
    expect(isCourseComplete(failed, plannedIndex, { ...strict, attempts: 0 })).toBe(true);
    expect(isCourseComplete(reopen(finished(plannedIndex, { 5: 85 }), 2), plannedIndex, strict)).toBe(false);
  });

  it('an ungraded course is complete when every lesson is done', () => {
    const modules = plannedIndex.modules.map((module) => ({ ...module, hasQuiz: false }));
    expect(isCourseComplete(finished(plannedIndex, {}), { ...plannedIndex, modules }, strict)).toBe(true);
  });
});

describe('a module that was skipped', () => {
  it('counts as done, and its quiz is not asked for, where the final assessment decides', () => {
    const state = finished(plannedIndex, { 5: 88 });
    const skipped = { ...EMPTY_MODULE, skipped: true };
    const modules = new Map([...state.modules, [2, skipped] as const, [3, skipped] as const]);
    expect(deriveVerdict({ ...state, modules }, plannedIndex, RULES)).toEqual({
      status: 'passed',
      score: 88,
    });
  });
});
