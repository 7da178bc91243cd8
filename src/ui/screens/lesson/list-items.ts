import type { Block, Lesson } from '../../../content/types';

export interface LessonItem {
  /** Permanent number in the module. */
  readonly n: number;
  readonly block: string;
  readonly kind: 'estimate' | 'decision' | 'question';
}

/** What a block asks the learner to answer; null where it asks nothing. */
export function itemOf(block: Block): LessonItem | null {
  if (block.kind === 'estimate' || block.kind === 'decision')
    return { n: block.n, block: block.id, kind: block.kind };
  return block.kind === 'question' ? { n: block.question.n, block: block.id, kind: 'question' } : null;
}

/** What a lesson asks the learner to answer, in the order of its blocks. */
export const listItems = (lesson: Lesson): LessonItem[] =>
  lesson.blocks.flatMap((block) => itemOf(block) ?? []);
