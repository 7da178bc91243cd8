import { describe, expect, it } from 'vitest';
import { selectModules } from './course-index';
import { createCourseIndex } from './create-course-index';
import { deriveSourceUses, selectSourceUses, type ModuleSources } from './source-uses';
import type { Module } from './types';

const first: Module = {
  id: 'first',
  n: 1,
  objectives: [],
  lessons: [
    { id: 'why', n: 2, minutes: 5 },
    { id: 'check', n: 1, minutes: 5, onlyWith: 'second' },
  ],
};
const second: Module = {
  id: 'second',
  n: 2,
  objectives: [],
  lessons: [{ id: 'how', n: 1, minutes: 5 }],
  quiz: { minutes: 5 },
};

const contents: readonly ModuleSources[] = [
  {
    module: first,
    lessons: [
      { id: 'check', sources: ['monitor'] },
      { id: 'why', sources: ['monitor', 'guide'] },
    ],
    quiz: undefined,
  },
  {
    module: second,
    lessons: [{ id: 'how', sources: ['law'] }],
    quiz: {
      items: [
        { id: 'which-law', sources: ['law', 'monitor'] },
        { id: 'how-much', sources: ['monitor'] },
      ],
    },
  },
];

const uses = deriveSourceUses(contents);

describe('the uses of a source', () => {
  it('are the lessons that list it and the quizzes with an item from it, once each, in the order of the course', () => {
    expect(uses).toEqual({
      monitor: [
        { module: 'first', lesson: { id: 'why', n: 2 } },
        { module: 'first', lesson: { id: 'check', n: 1 } },
        { module: 'second' },
      ],
      guide: [{ module: 'first', lesson: { id: 'why', n: 2 } }],
      law: [{ module: 'second', lesson: { id: 'how', n: 1 } }, { module: 'second' }],
    });
  });

  const index = createCourseIndex(
    { id: 'course', passMark: 80, modules: [], objectives: [] },
    [first, second].map((module) => ({ module, lessons: [], quiz: undefined })),
  );
  const select = (...modules: readonly string[]) => selectSourceUses(uses, selectModules(index, modules));

  it('are all there in a package of all modules', () => {
    expect(select('first', 'second')).toEqual(uses);
  });

  it('are, in a package of some modules, those in its lessons and quizzes; a source used elsewhere only is not listed', () => {
    expect(select('second')).toEqual({
      monitor: [{ module: 'second' }],
      law: [{ module: 'second', lesson: { id: 'how', n: 1 } }, { module: 'second' }],
    });
  });

  it('leave out a lesson that stands only beside a module that is not packaged', () => {
    const [why] = uses['guide'] ?? [];
    expect(select('first')).toEqual({ monitor: [why], guide: [why] });
  });
});
