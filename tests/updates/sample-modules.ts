import type { Block, Lesson, Question, WholeModule } from '../../src/content/types';
import {
  createChoice,
  createCommon,
  createNumeric,
  createOrdering,
} from '../../src/engine/testing/questions';

const createOptions = (...ids: readonly string[]) => ids.map((id, at) => ({ id, n: at + 1 }));

const createMultiple = (n: number): Question => ({
  ...createCommon(n),
  kind: 'multiple',
  options: createOptions('one', 'two', 'three', 'four'),
  answers: ['one', 'three'],
});

const createMatching = (n: number): Question => ({
  ...createCommon(n),
  kind: 'matching',
  targets: createOptions('left', 'right'),
  options: createOptions('one', 'two', 'three').map((option) => ({ ...option, target: 'left' })),
});

export const ask = (question: Question): Block => ({ id: `ask-${question.n}`, kind: 'question', question });

export const createLesson = (id: string, blocks: Lesson['blocks']): Lesson => ({
  id,
  objectives: [],
  terms: [],
  sources: [],
  blocks,
});

const list = (...ids: readonly string[]) => ids.map((id, at) => ({ id, n: at + 1, minutes: 5 }));

const welcome: WholeModule = {
  module: { id: 'welcome', n: 1, objectives: [], lessons: list('case', 'guess', 'check') },
  lessons: [
    createLesson('case', [
      ask(createChoice(1)),
      { id: 'decide', kind: 'decision', n: 2, options: createOptions('buy', 'keep', 'lease') },
    ]),
    createLesson('guess', [
      {
        id: 'share',
        kind: 'estimate',
        n: 3,
        min: 0,
        max: 100,
        step: 1,
        answer: 20,
        close: 5,
        sources: ['gem2024'],
      },
    ]),
    createLesson('check', [
      {
        id: 'about-loops',
        kind: 'placement',
        module: 'loops',
        questions: [createChoice(5), createChoice(6)],
      },
    ]),
  ],
  quiz: undefined,
};

/** Its quiz is for practice and tells after each answer. */
const loops: WholeModule = {
  module: { id: 'loops', n: 2, objectives: [], lessons: list('why', 'how'), quiz: { minutes: 5 } },
  lessons: [
    createLesson('why', [ask(createOrdering(1))]),
    createLesson('how', [ask(createMultiple(2)), ask(createMatching(3))]),
  ],
  quiz: {
    draws: 3,
    feedback: 'each',
    items: [createChoice(11), createMultiple(12), createMatching(13), createNumeric(14)],
  },
};

/** Its quiz is the final assessment, handed in as a whole. */
const capstone: WholeModule = {
  module: { id: 'capstone', n: 5, objectives: [], lessons: list('purchase'), quiz: { minutes: 5 } },
  lessons: [createLesson('purchase', [ask(createNumeric(1))])],
  quiz: {
    draws: 4,
    feedback: 'end',
    items: [createChoice(11), createOrdering(12), createNumeric(13), createMultiple(14), createChoice(15)],
  },
};

/** The modules of the small course as its first release has them. */
export const FIRST_RELEASE: readonly WholeModule[] = [welcome, loops, capstone];

/** A module of the next release that there was not before. */
export const guide: WholeModule = {
  module: { id: 'guide', n: 6, objectives: [], lessons: list('start'), quiz: { minutes: 5 } },
  lessons: [createLesson('start', [ask(createChoice(1))])],
  quiz: { draws: 1, feedback: 'each', items: [createChoice(11)] },
};
