import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MODULE, moduleStateOf, type CourseState } from '../engine/course/course-state';
import { countDone, isLessonDone } from '../engine/course/derive-done';
import { deriveModuleProgress } from '../engine/course/derive-progress';
import { deriveVerdict } from '../engine/course/derive-verdict';
import { arbitraryFirstState, plannedIndex } from '../engine/testing/course-states';
import type { ObjectiveReport } from '../tracking/record-port';
import { deriveSnapshot } from './derive-snapshot';
import { restoreFromElements } from './restore-from-elements';

const RULES = { passMark: 80, attempts: null, failure: 'incomplete', reporting: 'passed' } as const;
const index = {
  ...plannedIndex,
  modules: plannedIndex.modules.map((module) =>
    module.id === 'guide' ? { ...module, reported: [{ id: 'try-out', lesson: 3 }] } : module,
  ),
};
const UNKNOWN = { place: '', verdict: { status: 'incomplete' }, objectives: [] } as const;
const objective = (id: string, status: ObjectiveReport['status'], score: number | null = null) => ({
  id,
  status,
  score,
});
const restore = (elements: Partial<Parameters<typeof restoreFromElements>[0]>) =>
  restoreFromElements({ ...UNKNOWN, ...elements }, index, 77);
const moduleOf = (restored: ReturnType<typeof restore>, n: number) =>
  restored && moduleStateOf(restored.state, n);

describe('what the separate elements of a record prove', () => {
  it('is nothing where they say nothing', () => {
    expect(restore({})).toBeNull();
    expect(restore({ place: 'home', objectives: [objective('guide', 'incomplete')] })).toBeNull();
  });

  it('is a new attempt at the place on record, with modules that are done and best results', () => {
    const restored = restore({
      place: '3.2',
      objectives: [objective('circular_ict', 'completed', 70), objective('l1061', 'incomplete', 55)],
    });
    expect(restored?.state).toMatchObject({ attemptId: 77, sequence: 0, place: { module: 3, lesson: 2 } });
    expect(moduleOf(restored, 2)).toMatchObject({ done: new Set([1, 2, 3, 4, 5]), quiz: { best: 70 } });
    expect(moduleOf(restored, 3)).toMatchObject({ done: new Set(), quiz: { attempts: 1, best: 55 } });
    expect(moduleOf(restored, 4)).toEqual(EMPTY_MODULE);
    expect(restored?.hasWork).toBe(true);
  });

  it('is a lesson alone where the lesson has an objective of its own', () => {
    const restored = restore({ objectives: [objective('try_out', 'completed')] });
    expect(moduleOf(restored, 4)?.done).toEqual(new Set([3]));
  });

  it('is the whole course where it is passed, with the score for the graded quiz', () => {
    const restored = restore({ verdict: { status: 'passed', score: 85 } });
    expect(restored && index.modules.map((module) => countDone(restored.state, module))).toEqual([
      3, 5, 6, 7, 1,
    ]);
    expect(index.modules.map(({ n }) => moduleOf(restored, n)?.quiz.best)).toEqual([
      null,
      null,
      null,
      null,
      85,
    ]);
  });

  it('leaves the result open where a pass has no score', () => {
    expect(moduleOf(restore({ verdict: { status: 'passed', score: 0 } }), 5)?.quiz).toEqual(
      EMPTY_MODULE.quiz,
    );
  });

  it.each(['completed', 'failed', 'incomplete'] as const)('is nothing where the status is %s', (status) => {
    expect(restore({ verdict: { status, score: 40 } })).toBeNull();
  });

  it('is only the place where no more is known', () => {
    expect(restore({ place: '2.quiz' })).toMatchObject({
      hasWork: false,
      state: { place: { kind: 'quiz', module: 2 } },
    });
  });

  it.each(['9.1', '2.99', '1.quiz', '2.2.2', '2', ' 2.2', '<b>', '2.quiz\n'])(
    'is no place where it stands at %j',
    (place) => {
      expect(restore({ place })).toBeNull();
    },
  );

  it('is nothing about modules that the package does not have', () => {
    expect(
      restore({ objectives: [objective('other', 'completed', 90), objective('', 'passed')] }),
    ).toBeNull();
  });
});

describe('whatever a learner has done, what is reported of it', () => {
  const run = (check: (state: CourseState, restored: CourseState) => void) =>
    fc.assert(
      fc.property(arbitraryFirstState(index), (state) => {
        const snapshot = deriveSnapshot(state, index, RULES);
        check(state, restoreFromElements(snapshot, index, 1)?.state ?? { ...state, modules: new Map() });
      }),
    );

  it('claims no lesson, no result and no verdict beyond it', () => {
    run((state, restored) => {
      for (const [n, { done, quiz }] of restored.modules) {
        for (const lesson of done) expect(isLessonDone(state, n, lesson)).toBe(true);
        expect(quiz.best ?? -1).toBeLessThanOrEqual(moduleStateOf(state, n).quiz.best ?? -1);
      }
      const [was, is] = [state, restored].map((entry) => deriveVerdict(entry, index, RULES));
      expect([was, { status: 'incomplete' }]).toContainEqual(is);
    });
  });

  it('brings back the place, every finished module and every best result', () => {
    run((state, restored) => {
      expect(restored.place).toEqual(state.place);
      const listProgress = (of: CourseState) =>
        index.modules.map((module) => deriveModuleProgress(of, index, module, RULES));
      const before = listProgress(state);
      const after = listProgress(restored);
      expect(before.filter(({ isDone }, at) => isDone && !after[at]?.isDone)).toEqual([]);
      const readBests = (progress: typeof before) =>
        progress.filter((_, at) => index.modules[at]?.hasQuiz).map(({ best }) => best);
      expect(readBests(after)).toEqual(readBests(before));
    });
  });
});
