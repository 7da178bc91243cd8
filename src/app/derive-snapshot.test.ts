import { describe, expect, it } from 'vitest';
import { createCourseState, EMPTY_MODULE, type CourseState } from '../engine/course/course-state';
import { decodeResume } from '../engine/resume/decode-resume';
import { plannedIndex } from '../engine/testing/course-states';
import { deriveSnapshot } from './derive-snapshot';

const index = { ...plannedIndex, modules: plannedIndex.modules.filter(({ id }) => id === 'circular-ict') };
const RULES = { passMark: 80, attempts: null, failure: 'incomplete', reporting: 'passed' } as const;
const module = { ...EMPTY_MODULE, reached: new Set([1, 2]), done: new Set([1]) };
const state: CourseState = {
  ...createCourseState(5, 'fr'),
  place: { kind: 'lesson', module: 2, lesson: 2 },
  modules: new Map([[2, module]]),
};

describe('what goes on record for a state', () => {
  it('holds place, language and progress in the characters that every LMS keeps', () => {
    const snapshot = deriveSnapshot(state, index, RULES);
    expect(snapshot).toMatchObject({
      place: '2.2',
      language: 'fr',
      progress: 1 / 6,
      verdict: { status: 'incomplete' },
    });
    expect(snapshot.resume).toMatch(/^[\w.~-]+$/);
    expect(decodeResume(snapshot.resume, index)).toEqual({ ok: true, value: state });
  });

  it('names the home and a quiz as places', () => {
    expect(deriveSnapshot({ ...state, place: null }, index, RULES).place).toBe('home');
    expect(deriveSnapshot({ ...state, place: { kind: 'quiz', module: 2 } }, index, RULES).place).toBe(
      '2.quiz',
    );
  });

  it('reports one objective for each packaged module, with its best result', () => {
    expect(deriveSnapshot(createCourseState(5, 'en'), index, RULES).objectives).toEqual([
      { id: 'circular_ict', score: null, status: 'not attempted' },
    ]);
    const passed = {
      ...module,
      done: new Set([1, 2, 3, 4, 5]),
      quiz: { ...module.quiz, attempts: 2, best: 87 },
    };
    const snapshot = deriveSnapshot({ ...state, modules: new Map([[2, passed]]) }, index, RULES);
    expect(snapshot.objectives).toEqual([{ id: 'circular_ict', score: 87, status: 'passed' }]);
    expect(snapshot.verdict).toEqual({ status: 'passed', score: 87 });
    expect(snapshot.progress).toBe(1);
    expect(snapshot.isComplete).toBe(true);
  });

  it('holds no passed and no failed where the LMS is told of completion alone', () => {
    const verdictOf = (best: number, rules: Partial<Parameters<typeof deriveSnapshot>[2]> = {}) => {
      const taken = {
        ...module,
        done: new Set([1, 2, 3, 4, 5]),
        quiz: { ...module.quiz, attempts: 1, best },
      };
      const given = { ...RULES, reporting: 'completed', ...rules } as const;
      return deriveSnapshot({ ...state, modules: new Map([[2, taken]]) }, index, given);
    };
    expect(verdictOf(87)).toMatchObject({
      verdict: { status: 'completed', score: 87 },
      objectives: [{ status: 'completed', score: 87 }],
    });
    expect(verdictOf(60, { attempts: 1 })).toMatchObject({
      verdict: { status: 'incomplete' },
      isComplete: true,
    });
    expect(verdictOf(60, { failure: 'failed' })).toMatchObject({ verdict: { status: 'incomplete' } });
  });
});
