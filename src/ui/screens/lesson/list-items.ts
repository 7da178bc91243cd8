import type { Lesson } from '../../../content/types';

export interface LessonItem {
  /** Permanent number in the module. */
  readonly n: number;
  readonly block: string;
  readonly kind: 'estimate' | 'decision' | 'question';
}

/** What a lesson asks the learner to answer, in the order of its blocks. */
export function listItems(lesson: Lesson): LessonItem[] {
  return lesson.blocks.flatMap((block): LessonItem[] => {
    if (block.kind === 'estimate' || block.kind === 'decision')
      return [{ n: block.n, block: block.id, kind: block.kind }];
    return block.kind === 'question' ? [{ n: block.question.n, block: block.id, kind: 'question' }] : [];
  });
}
