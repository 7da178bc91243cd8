import type { TermId } from './ids';
import type { Lesson } from './types';

/** The terms of the glossary that a lesson links to or defines; some may come twice. */
export const listTerms = ({ terms, blocks }: Pick<Lesson, 'terms' | 'blocks'>): readonly TermId[] => [
  ...terms,
  ...blocks.flatMap((block) => (block.kind === 'definition' ? [block.term] : [])),
];
