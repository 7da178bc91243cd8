import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../scoring/answer';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import {
  createCourseState,
  EMPTY_MODULE,
  UNKNOWN_DAY,
  type CourseState,
  type ModuleState,
} from './course-state';
import { mergeStates } from './merge-states';

const stateOf = (sequence: number, module: Partial<ModuleState>): CourseState => ({
  ...createCourseState(7, 'en'),
  sequence,
  modules: new Map([[2, { ...EMPTY_MODULE, ...module }]]),
});
const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };

describe('two states of one learner', () => {
  it('keep all that was done, reached and skipped in either, and the better result', () => {
    const one = stateOf(5, { done: new Set([1]), quiz: { ...EMPTY_MODULE.quiz, attempts: 3, best: 60 } });
    const other = stateOf(4, {
      reached: new Set([2]),
      done: new Set([2]),
      skipped: true,
      quiz: { ...EMPTY_MODULE.quiz, attempts: 2, best: 90, seen: new Set([31]) },
    });
    expect(mergeStates(one, other).modules.get(2)).toMatchObject({
      reached: new Set([2]),
      done: new Set([1, 2]),
      skipped: true,
      quiz: { attempts: 3, best: 90, seen: new Set([31]) },
    });
  });

  it('keep what either has finished, and what either was told of', () => {
    const told = (lesson: number, item: number, hasQuiz: boolean) =>
      new Map([[2, { lesson, item, hasQuiz }]]);
    const newer = { ...stateOf(5, {}), known: told(4, 10, false) };
    const older = { ...stateOf(4, { finished: true }), finishedOn: 20_783, known: told(3, 12, true) };
    expect(mergeStates(newer, older)).toMatchObject({ finishedOn: 20_783, known: told(4, 12, true) });
    expect(mergeStates(newer, older).modules.get(2)?.finished).toBe(true);
  });

  it.each([
    [20_783, 20_700, 20_700],
    [20_783, UNKNOWN_DAY, 20_783],
    [UNKNOWN_DAY, UNKNOWN_DAY, UNKNOWN_DAY],
    [null, UNKNOWN_DAY, UNKNOWN_DAY],
    [null, null, null],
  ])('finished on day %s and on day %s were finished on day %s', (one, other, first) => {
    const [newer, older] = [stateOf(2, {}), stateOf(1, {})];
    const merge = (late: number | null, early: number | null) =>
      mergeStates({ ...newer, finishedOn: late }, { ...older, finishedOn: early }).finishedOn;
    expect([merge(one, other), merge(other, one)]).toEqual([first, first]);
  });

  it('keep the newer answer where both have one, and every other', () => {
    const older = stateOf(1, {
      answers: new Map([
        [1, WRONG],
        [2, WRONG],
      ]),
    });
    const newer = stateOf(2, { answers: new Map([[1, RIGHT]]) });
    const answers = new Map([
      [1, RIGHT],
      [2, WRONG],
    ]);
    expect(mergeStates(older, newer).modules.get(2)?.answers).toEqual(answers);
    expect(mergeStates(newer, older).modules.get(2)?.answers).toEqual(answers);
  });

  it('plan what either plans, with the terms of the newer', () => {
    const older = stateOf(1, {
      planned: new Map([
        [1, 30],
        [2, 30],
      ]),
    });
    const newer = stateOf(2, { planned: new Map([[2, 90]]) });
    const both = new Map([
      [1, 30],
      [2, 90],
    ]);
    expect(mergeStates(older, newer).modules.get(2)?.planned).toEqual(both);
    expect(mergeStates(older, { ...newer, modules: new Map() }).modules.get(2)?.planned.size).toBe(2);
  });

  it('keep the start of the plan, the newer where both have one', () => {
    const older = { ...stateOf(1, {}), planStart: 20_000 };
    expect(mergeStates(older, stateOf(2, {})).planStart).toBe(20_000);
    expect(mergeStates(older, { ...stateOf(2, {}), planStart: 20_700 }).planStart).toBe(20_700);
  });

  it('join the answers of the same attempt, finished where one of them is', () => {
    const attempt = {
      seed: 3,
      items: [31, 32],
      answers: new Map([[31, RIGHT]]),
      finished: true,
      percent: 50,
    };
    const older = stateOf(1, { quiz: { ...EMPTY_MODULE.quiz, attempt } });
    const newer = stateOf(2, {
      quiz: {
        ...EMPTY_MODULE.quiz,
        attempt: { ...attempt, answers: new Map([[32, RIGHT]]), finished: false, percent: null },
      },
    });
    const merged = mergeStates(older, newer).modules.get(2)?.quiz.attempt;
    expect(merged?.answers.size).toBe(2);
    expect(merged?.finished).toBe(true);
  });

  it('keep the newer of two different attempts', () => {
    const attempt = { seed: 3, items: [31], answers: new Map(), finished: false, percent: null };
    const older = stateOf(1, { quiz: { ...EMPTY_MODULE.quiz, attempt } });
    const newer = stateOf(2, { quiz: { ...EMPTY_MODULE.quiz, attempt: { ...attempt, seed: 4 } } });
    expect(mergeStates(newer, older).modules.get(2)?.quiz.attempt?.seed).toBe(4);
  });

  it('never have less than either, whatever the states', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), arbitraryState(plannedIndex), (one, other) => {
        const merged = mergeStates(one, other);
        for (const part of [one, other])
          for (const [n, module] of part.modules) {
            const joined = merged.modules.get(n) ?? EMPTY_MODULE;
            expect([...module.done].filter((lesson) => !joined.done.has(lesson))).toEqual([]);
            expect([...module.reached].filter((lesson) => !joined.reached.has(lesson))).toEqual([]);
            expect([...module.answers.keys()].filter((item) => !joined.answers.has(item))).toEqual([]);
            expect(joined.quiz.best ?? -1).toBeGreaterThanOrEqual(module.quiz.best ?? -1);
            expect(joined.quiz.attempts).toBeGreaterThanOrEqual(module.quiz.attempts);
            expect(joined.skipped || !module.skipped).toBe(true);
          }
        expect(merged.sequence).toBe(Math.max(one.sequence, other.sequence));
      }),
    );
  });

  it('give the same again when joined with themselves', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), (state) => {
        expect(mergeStates(state, state)).toEqual(state);
      }),
    );
  });
});
