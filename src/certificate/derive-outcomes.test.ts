import { describe, expect, it } from 'vitest';
import { createCourseState, EMPTY_MODULE, type AttemptState } from '../engine/course/course-state';
import { plannedIndex } from '../engine/testing/course-states';
import { createChoice } from '../engine/testing/questions';
import { deriveOutcomes, type TakenQuiz } from './derive-outcomes';

const index = { objectives: ['o1-impact', 'o1-loops', 'o2-need'] as const };
const ITEMS = [
  createChoice(1, 'o1-impact'),
  createChoice(2, 'o1-loops'),
  createChoice(3, 'o1-loops'),
  createChoice(4, 'o2-need'),
];
const RIGHT = { kind: 'choice', picked: 2 } as const;
const WRONG = { kind: 'choice', picked: 1 } as const;

const taken = plannedIndex.modules
  .slice(0, 2)
  .map((module): TakenQuiz => ({ module, quiz: { items: ITEMS } }));

function stateOf(
  ...quizzes: { readonly best: number; readonly right: readonly number[]; readonly isOpen?: boolean }[]
) {
  const modules = quizzes.flatMap(({ best, right, isOpen }, at) => {
    const attempt: AttemptState = {
      seed: 1,
      items: ITEMS.map(({ n }) => n),
      answers: new Map(ITEMS.map(({ n }) => [n, right.includes(n) ? RIGHT : WRONG])),
      finished: isOpen !== true,
      percent: isOpen ? null : best,
    };
    const quiz = { attempts: 1, best, seen: new Set<number>(), attempt };
    return [[taken[at]?.module.n ?? 0, { ...EMPTY_MODULE, quiz }] as const];
  });
  return { ...createCourseState(1, 'en'), modules: new Map(modules) };
}

describe('results per outcome', () => {
  it('are the shares of the points of their items, rounded down', () => {
    const state = stateOf({ best: 50, right: [1, 2] });
    expect(deriveOutcomes(state, index, taken.slice(0, 1))).toEqual({ o1: 66, o2: 0 });
  });

  it('are counted together over all graded quizzes', () => {
    const state = stateOf({ best: 50, right: [1, 4] }, { best: 100, right: [1, 2, 3, 4] });
    expect(deriveOutcomes(state, index, taken)).toEqual({ o1: 66, o2: 100 });
  });

  it('are left out where an earlier attempt was better than the one whose answers are kept', () => {
    expect(deriveOutcomes(stateOf({ best: 75, right: [1, 2] }), index, taken.slice(0, 1))).toEqual({});
  });

  it('are left out while another attempt is under way, and where nothing was taken', () => {
    const open = stateOf({ best: 50, right: [1, 2], isOpen: true });
    expect(deriveOutcomes(open, index, taken.slice(0, 1))).toEqual({});
    expect(deriveOutcomes(createCourseState(1, 'en'), index, taken)).toEqual({});
    expect(deriveOutcomes(createCourseState(1, 'en'), index, [])).toEqual({});
  });
});
