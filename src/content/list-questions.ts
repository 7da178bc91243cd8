import type { Block, Question } from './types';

/** The questions that a block asks: one to practise, or those that tell whether a module is needed. */
export const listQuestionsOf = (block: Block): readonly Question[] => {
  if (block.kind === 'question') return [block.question];
  return block.kind === 'placement' ? block.questions : [];
};
