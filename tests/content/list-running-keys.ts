import type { Block, Lesson } from '../../src/content/types';

/**
 * Keys of the texts of a lesson that everyone reads as sentences, in the order in which they come up: there a term can be linked. Titles,
 * labels and options are none, nor are questions, the sentence on an estimate (one of three is shown) or what follows in a simulation
 * (only for the option that is taken).
 */
function listRunningKeysOf(block: Block): string[] {
  const each = (ids: readonly string[]) => ids.map((id) => `${block.id}.${id}`);
  switch (block.kind) {
    case 'key-idea':
    case 'at-work':
    case 'caution':
    case 'case':
      return each(['text']);
    case 'text':
      return each(Array.from({ length: block.paragraphs }, (_, index) => `p${index + 1}`));
    case 'list':
      return each(['intro', ...block.items]);
    case 'steps':
      return each(block.steps);
    case 'comparison':
      return each(block.rows.flatMap((row) => block.columns.map((column) => `${row}.${column}`)));
    case 'disclosure':
      return each(block.cards.map((card) => `${card}.text`));
    case 'estimate':
      return each(['reveal']);
    case 'decision':
      return each(['prompt', ...block.options.map(({ id }) => `${id}.then`)]);
    default:
      return [];
  }
}

export const listRunningKeys = ({ blocks }: Lesson): string[] => blocks.flatMap(listRunningKeysOf);
