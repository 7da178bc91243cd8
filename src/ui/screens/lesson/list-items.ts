import type { CourseIndex } from '../../../content/course-index';
import { listQuestionsOf } from '../../../content/list-questions';
import type { Block, Lesson } from '../../../content/types';
import type { OpenLesson, Placement } from '../../../engine/course/fold-state';
import type { Answer } from '../../../engine/scoring/answer';
import { isAllRight } from '../../../engine/scoring/is-all-right';
import { scoreAnswer } from '../../../engine/scoring/score-answer';

export interface LessonItem {
  /** Permanent number in the module. */
  readonly n: number;
  readonly block: string;
  readonly kind: 'estimate' | 'decision' | 'question';
}

/** What a block asks the learner to answer; nothing where it asks nothing. Of the cases of a simulation one is enough. */
export function listBlockItems(block: Block): LessonItem[] {
  const item = (n: number, kind: LessonItem['kind']): LessonItem => ({ n, block: block.id, kind });
  switch (block.kind) {
    case 'estimate':
    case 'decision':
      return [item(block.n, block.kind)];
    case 'question':
      return [item(block.question.n, 'question')];
    case 'placement':
      return block.questions.map(({ n }) => item(n, 'question'));
    case 'simulation':
      return block.cases.flatMap(({ items }) => items.map((n) => item(n, 'decision')));
    default:
      return [];
  }
}

/** What a lesson may ask, in the order of its blocks. */
export const listItems = (lesson: Lesson): LessonItem[] => lesson.blocks.flatMap(listBlockItems);

function listPlacements({ blocks }: Lesson, index: CourseIndex): Placement[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'placement') return [];
    const module = index.modules.find(({ id }) => id === block.module);
    return module
      ? [{ module: module.n, isAllRight: (answers) => isAllRight(block.questions, answers) }]
      : [];
  });
}

/** A lesson as the engine knows it: numbers, and what may spare the learner another module. */
export const toOpenLesson = (lesson: Lesson, module: number, n: number, index: CourseIndex): OpenLesson => ({
  module,
  lesson: n,
  items: lesson.blocks
    .filter(({ kind }) => kind !== 'simulation')
    .flatMap((block) => listBlockItems(block).map((item) => item.n)),
  eitherOf: lesson.blocks.flatMap((block) =>
    block.kind === 'simulation' ? block.cases.map(({ items }) => items) : [],
  ),
  placements: listPlacements(lesson, index),
});

interface Numbered {
  readonly n: number;
}

const isOption = (options: readonly Numbered[], answer: Answer): boolean =>
  answer.kind === 'choice' && options.some(({ n }) => n === answer.picked);

function listBlockMisfits(block: Block, answers: ReadonlyMap<number, Answer>): number[] {
  const misfit = (n: number, fits: (answer: Answer) => boolean): number[] => {
    const answer = answers.get(n);
    return answer && !fits(answer) ? [n] : [];
  };
  switch (block.kind) {
    case 'estimate':
      return misfit(
        block.n,
        (answer) => answer.kind === 'numeric' && answer.value >= block.min && answer.value <= block.max,
      );
    case 'decision':
      return misfit(block.n, (answer) => isOption(block.options, answer));
    case 'simulation':
      return block.cases.flatMap(({ items }) =>
        items.flatMap((n, at) => misfit(n, (answer) => isOption(block.decisions[at]?.options ?? [], answer))),
      );
    default:
      return listQuestionsOf(block).flatMap((question) =>
        misfit(question.n, (answer) => scoreAnswer(question, answer) !== null),
      );
  }
}

/** Items whose kept answer they do not take any more: an update changed their kind, their options or their bounds. They are asked again. */
export const listMisfits = (lesson: Lesson, answers: ReadonlyMap<number, Answer>): number[] =>
  lesson.blocks.flatMap((block) => listBlockMisfits(block, answers));
