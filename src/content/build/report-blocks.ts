import type { Block } from '../types';
import { formatTable } from './format-table';
import type { WholeCourse } from './load-whole-course';

const listBlocks = ({ modules }: WholeCourse): { at: string; block: Block }[] =>
  modules.flatMap(({ module, lessons }) =>
    lessons.flatMap(({ id, blocks }) =>
      blocks.map((block) => ({ at: `${module.id}/${id}#${block.id}`, block })),
    ),
  );

/** The cases of the course with country and year, and the number of blocks of each kind. */
export function reportBlocks(whole: WholeCourse): string {
  const blocks = listBlocks(whole);
  const cases = blocks.flatMap(({ at, block }) =>
    block.kind === 'case' ? [[block.country, block.year, at, block.sources.join(' ')]] : [],
  );
  const counts = new Map<string, number>();
  for (const { block } of blocks) counts.set(block.kind, (counts.get(block.kind) ?? 0) + 1);
  return [
    formatTable(['case', 'year', 'where', 'sources'], cases),
    formatTable(
      ['block', 'number'],
      [...counts].toSorted(([left], [right]) => left.localeCompare(right)),
    ),
  ].join('\n\n');
}
