import { describe, expect, it } from 'vitest';
import type { CourseIndex, ModuleIndex } from '../../content/course-index';
import { createCourseState, EMPTY_MODULE, type CourseState, type ModuleState } from './course-state';
import { deriveKnown, knowsAll } from './derive-known';
import { deriveNews } from './derive-news';

const describeModule = (n: number, lessons: number, items: number, hasQuiz = false): ModuleIndex => ({
  id: `module-${n}`,
  n,
  objectives: [],
  lessons: [[1, lessons]],
  dependent: [],
  hasQuiz,
  items: [[1, items]],
  reported: [],
  minutes: 10,
});
const indexOf = (...modules: readonly ModuleIndex[]): CourseIndex => ({
  id: 'course',
  passMark: 80,
  objectives: [],
  modules,
});
const before = indexOf(describeModule(1, 2, 5), describeModule(2, 3, 9));
const stateOf = (modules: readonly (readonly [number, Partial<ModuleState>])[] = []): CourseState => ({
  ...createCourseState(1, 'en'),
  known: deriveKnown(before),
  modules: new Map(modules.map(([n, module]) => [n, { ...EMPTY_MODULE, ...module }])),
});
const NOTHING = { modules: [], lessons: [], quizzes: [], items: [] };

describe('what an update adds', () => {
  it('is nothing where nothing has changed, or something was removed', () => {
    expect(deriveNews(stateOf(), before)).toEqual(NOTHING);
    const smaller = indexOf(describeModule(1, 1, 2));
    expect(deriveNews(stateOf(), smaller)).toEqual(NOTHING);
    expect([before, smaller].map((index) => knowsAll(stateOf().known, index))).toEqual([true, true]);
  });

  it('is every module, lesson, quiz and item beyond what the learner knew', () => {
    const after = indexOf(describeModule(1, 4, 5, true), describeModule(2, 3, 10), describeModule(3, 1, 1));
    const news = deriveNews(stateOf(), after);
    expect(news).toEqual({
      modules: [3],
      lessons: [
        { module: 1, lesson: 3 },
        { module: 1, lesson: 4 },
      ],
      quizzes: [1],
      items: [2],
    });
    expect(knowsAll(stateOf().known, after)).toBe(false);
  });

  it('leaves out what the learner has been in already, on another device', () => {
    const after = indexOf(describeModule(1, 3, 5), describeModule(2, 3, 9), describeModule(3, 1, 1));
    const state = stateOf([
      [1, { reached: new Set([3]) }],
      [3, { answers: new Map() }],
    ]);
    expect(deriveNews(state, after)).toEqual(NOTHING);
  });

  it('is not guessed where the record does not say what the learner knew', () => {
    const after = indexOf(describeModule(1, 9, 9, true), describeModule(7, 1, 1));
    expect(deriveNews({ ...stateOf(), known: new Map() }, after)).toEqual(NOTHING);
  });

  it('is known once it was told, and does not become new again when it goes and others stay', () => {
    const after = indexOf(describeModule(1, 4, 5), describeModule(2, 3, 9));
    const known = deriveKnown(after, stateOf().known);
    expect(deriveNews({ ...stateOf(), known }, after)).toEqual(NOTHING);
    const known2 = deriveKnown(before, known);
    expect(deriveNews({ ...stateOf(), known: known2 }, after)).toEqual(NOTHING);
  });
});
