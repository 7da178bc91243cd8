import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectModules } from '../../content/course-index';
import { createCourseIndex } from '../../content/create-course-index';
import type { Lesson, WholeModule } from '../../content/types';
import type { CourseState } from '../course/course-state';
import { arbitraryLegalState } from '../testing/legal-states';
import { createChoice } from '../testing/questions';
import { arbitraryModules } from '../testing/whole-modules';
import { createWorstState, measureModule } from './create-worst-state';
import { decodeResume } from './decode-resume';
import { encodeResume } from './encode-resume';

const LANGUAGES = ['en', 'zh-Hans', 'fr'];
const ID = 'course';

const encode = (state: CourseState) => encodeResume(state, ID);
const worstOf = (modules: readonly WholeModule[]) => createWorstState(modules.map(measureModule), LANGUAGES);

const modulesAndState = arbitraryModules.chain((modules) =>
  fc.tuple(fc.constant(modules), arbitraryLegalState(modules, LANGUAGES)),
);

const indexOf = (modules: readonly WholeModule[]) => {
  const structures = modules.map(({ module }) => module);
  const course = { id: ID, passMark: 80, modules: structures.map(({ id }) => id), objectives: [] };
  return selectModules(createCourseIndex(course, modules), course.modules);
};

describe('the worst state', () => {
  it('is never shorter than a state that a learner can reach', () => {
    fc.assert(
      fc.property(modulesAndState, ([modules, state]) => {
        expect(encode(state).length).toBeLessThanOrEqual(encode(worstOf(modules)).length);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('is never shorter with any module of it taken from a state that a learner can reach', () => {
    fc.assert(
      fc.property(modulesAndState, ([modules, state]) => {
        const worst = worstOf(modules);
        for (const [n, module] of state.modules) {
          const changed = { ...worst, modules: new Map([...worst.modules, [n, module]]) };
          expect(encode(changed).length).toBeLessThanOrEqual(encode(worst).length);
        }
        const led = { ...state, modules: worst.modules };
        expect(encode(led).length).toBeLessThanOrEqual(encode(worst).length);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('holds nothing that the package does not know: it is read back as it is', () => {
    fc.assert(
      fc.property(arbitraryModules, (modules) => {
        const worst = worstOf(modules);
        expect(decodeResume(encode(worst), indexOf(modules))).toEqual({ ok: true, value: worst });
      }),
      { numRuns: 500 },
    );
  });

  it('knows every item that a learner can answer', () => {
    fc.assert(
      fc.property(modulesAndState, ([modules, state]) => {
        const worst = worstOf(modules);
        for (const [n, { answers }] of state.modules)
          expect([...(worst.modules.get(n)?.answers.keys() ?? [])]).toEqual(
            expect.arrayContaining([...answers.keys()]),
          );
      }),
    );
  });

  it('holds lessons and diagnostics that need another module only where that is packaged', () => {
    const ask = (n: number) => ({ id: `ask-${n}`, kind: 'question' as const, question: createChoice(n) });
    const lesson = (id: string, blocks: Lesson['blocks']): Lesson => ({
      id,
      objectives: [],
      terms: [],
      sources: [],
      blocks,
    });
    const welcome: WholeModule = {
      module: {
        id: 'welcome',
        n: 1,
        objectives: [],
        lessons: [
          { id: 'case', n: 1, minutes: 5 },
          { id: 'diagnostic', n: 2, minutes: 5, onlyWith: 'loops' },
        ],
      },
      lessons: [
        lesson('case', [
          ask(1),
          { id: 'spare', kind: 'placement', module: 'loops', questions: [createChoice(2)] },
        ]),
        lesson('diagnostic', [ask(3)]),
      ],
      quiz: undefined,
    };
    const loops: WholeModule = {
      module: { id: 'loops', n: 2, objectives: [], lessons: [{ id: 'one', n: 1, minutes: 5 }] },
      lessons: [lesson('one', [ask(1)])],
      quiz: undefined,
    };
    const read = (modules: readonly WholeModule[]) => {
      const state = worstOf(modules).modules.get(1);
      return [[...(state?.done ?? [])], [...(state?.answers.keys() ?? [])]];
    };
    expect(read([welcome])).toEqual([[1], [1]]);
    expect(read([welcome, loops])).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
  });
});
