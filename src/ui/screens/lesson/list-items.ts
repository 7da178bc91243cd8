import type { CourseIndex } from '../../../content/course-index';
import type { Block, Lesson } from '../../../content/types';
import type { OpenLesson, Placement } from '../../../engine/course/fold-state';

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
    return module ? [{ module: module.n, questions: block.questions }] : [];
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
