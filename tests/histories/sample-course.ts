import type { CourseIndex, ModuleIndex } from '../../src/content/course-index';
import type { Question, Quiz } from '../../src/content/types';
import type { OpenLesson } from '../../src/engine/course/fold-state';
import { isAllRight } from '../../src/engine/scoring/is-all-right';
import {
  createChoice,
  createCommon,
  createNumeric,
  createOrdering,
} from '../../src/engine/testing/questions';

/** A lesson as its screen knows it. */
export interface SampleLesson {
  readonly open: OpenLesson;
  readonly questions: readonly Question[];
  /** Items that take a number and are never marked. */
  readonly estimates: readonly number[];
  /** Decisions of the simulation, reported when they are first taken; later ones only change the plan. */
  readonly decisions: readonly { readonly item: number; readonly id: string }[];
}

export interface SampleModule {
  readonly index: ModuleIndex;
  readonly lessons: readonly SampleLesson[];
  readonly quiz: Quiz | null;
}

const options = (...ids: readonly string[]) => ids.map((id, at) => ({ id, n: at + 1 }));

const multiple = (n: number): Question => ({
  ...createCommon(n, 'o2-need'),
  kind: 'multiple',
  options: options('one', 'two', 'three', 'four'),
  answers: ['one', 'three'],
});

const matching = (n: number): Question => ({
  ...createCommon(n, 'o1-loops'),
  kind: 'matching',
  targets: options('left', 'right'),
  options: options('one', 'two', 'three').map((option) => ({ ...option, target: 'left' })),
});

const describeModule = (id: string, n: number, lessons: number, hasQuiz: boolean): ModuleIndex => ({
  id,
  n,
  hasQuiz,
  minutes: 10,
  objectives: [],
  dependent: [],
  reported: [],
  items: [[1, 20]],
  lessons: [[1, lessons]],
});

/** Begins with a diagnostic about the second module. */
const diagnostic = [createChoice(1), multiple(2), createOrdering(3)];
const opening: SampleModule = {
  index: describeModule('opening', 1, 2, false),
  lessons: [
    {
      open: {
        module: 1,
        lesson: 1,
        items: [1, 2, 3, 4],
        placements: [
          {
            module: 2,
            isAllRight: (answers) => isAllRight(diagnostic, answers),
          },
        ],
      },
      questions: diagnostic,
      estimates: [4],
      decisions: [],
    },
    {
      open: {
        module: 1,
        lesson: 2,
        items: [5, 6],
      },
      questions: [matching(5), createNumeric(6)],
      estimates: [],
      decisions: [],
    },
  ],
  quiz: null,
};

/** A quiz with feedback after each answer. */
const loops: SampleModule = {
  index: describeModule('loops', 2, 2, true),
  lessons: [
    {
      open: {
        module: 2,
        lesson: 1,
        items: [1],
      },
      questions: [createOrdering(1)],
      estimates: [],
      decisions: [],
    },
    { open: { module: 2, lesson: 2, items: [] }, questions: [], estimates: [], decisions: [] },
  ],
  quiz: {
    draws: 2,
    feedback: 'each',
    items: [createChoice(11), multiple(12), matching(13), createNumeric(14)],
  },
};

/** A simulation of two cases, and the assessment that is handed in as a whole. */
const capstone: SampleModule = {
  index: {
    ...describeModule('capstone', 5, 1, true),
    reported: [{ id: 'simulation', lesson: 1 }],
  },
  lessons: [
    {
      open: {
        module: 5,
        lesson: 1,
        items: [],
        eitherOf: [
          [1, 2],
          [3, 4],
        ],
      },
      questions: [],
      estimates: [],
      decisions: [
        {
          item: 1,
          id: 'laptops-need',
        },
        {
          item: 2,
          id: 'laptops-tender',
        },
        {
          item: 3,
          id: 'phones-need',
        },
        {
          item: 4,
          id: 'phones-tender',
        },
      ],
    },
  ],
  quiz: {
    draws: 3,
    feedback: 'end',
    items: [createChoice(11), createOrdering(12), createNumeric(13), multiple(14)],
  },
};

export interface SampleCourse {
  readonly index: CourseIndex;
  readonly modules: readonly SampleModule[];
}

/** A module that is not packaged cannot be spared. */
const placeAmong = (numbers: readonly number[], { open, ...rest }: SampleLesson): SampleLesson => ({
  ...rest,
  open: { ...open, placements: (open.placements ?? []).filter(({ module }) => numbers.includes(module)) },
});

/** A small course of every kind of item: whole, without its final assessment, or of its first module alone. */
export function createSampleCourse(size: 'whole' | 'practice' | 'reading'): SampleCourse {
  const packaged = [opening, loops, capstone].slice(0, { whole: 3, practice: 2, reading: 1 }[size]);
  const numbers = packaged.map(({ index }) => index.n);
  const modules = packaged.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => placeAmong(numbers, lesson)),
  }));
  const index = {
    id: 'sample-course',
    passMark: 80,
    objectives: [],
    modules: modules.map((module) => module.index),
  };
  return { modules, index };
}
