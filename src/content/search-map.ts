import { hasLesson, type CourseIndex } from './course-index';
import type { Block, Lesson, Module } from './types';

/** Text keys of one block that may be searched, in reading order. */
export interface SearchedBlock {
  readonly id: string;
  /** Its heading, where it has one. */
  readonly heading: string | null;
  readonly texts: readonly string[];
}

export interface SearchedLesson {
  readonly id: string;
  readonly n: number;
  readonly blocks: readonly SearchedBlock[];
}

/** What of the course may be searched, without its words: the same in every language. In course order. */
export type SearchMap = readonly { readonly module: string; readonly lessons: readonly SearchedLesson[] }[];

/**
 * What of a block may be searched: words that stand on the page for everybody. Nothing that asks, answers or tells what follows an
 * answer, and no description of a picture, which only some would find on the page.
 */
function listSearchedKeys(block: Block): Omit<SearchedBlock, 'id'> {
  const key = (...parts: string[]) => [block.id, ...parts].join('.');
  const each = (ids: readonly string[]) => ids.map((id) => key(id));
  const titled = (texts: readonly string[]) => ({ heading: key('title'), texts });
  const untitled = (texts: readonly string[]) => ({ heading: null, texts });
  switch (block.kind) {
    case 'heading':
      return { heading: key('text'), texts: [] };
    case 'key-idea':
    case 'at-work':
      return untitled([key('text')]);
    case 'caution':
    case 'case':
      return titled([key('text')]);
    case 'text':
      return untitled(Array.from({ length: block.paragraphs }, (_, index) => key(`p${index + 1}`)));
    case 'list':
      return untitled([key('intro'), ...each(block.items)]);
    case 'figure':
      return titled(each(block.labels));
    case 'chart':
      return titled([...each(block.series), ...each(block.rows.map((row) => row.id))]);
    case 'steps':
      return titled(each(block.steps));
    case 'comparison':
      return titled([
        ...each(block.columns),
        ...block.rows.flatMap((row) => [key(row), ...block.columns.map((column) => key(row, column))]),
      ]);
    case 'disclosure':
      return titled(block.cards.flatMap((card) => [key(card), key(card, 'text')]));
    case 'definition':
    case 'estimate':
    case 'decision':
    case 'reflection':
    case 'question':
    case 'placement':
    case 'simulation':
      return untitled([]);
  }
}

const toSearchedBlock = (block: Block): SearchedBlock => ({ id: block.id, ...listSearchedKeys(block) });

/** Made at build, so that a search need not load the structure of every lesson. */
export const deriveSearchMap = (
  modules: readonly {
    readonly module: Pick<Module, 'id' | 'lessons'>;
    readonly lessons: readonly Pick<Lesson, 'id' | 'blocks'>[];
  }[],
): SearchMap =>
  modules.map(({ module, lessons }) => ({
    module: module.id,
    lessons: module.lessons.map(({ id, n }) => ({
      id,
      n,
      blocks: lessons
        .filter((lesson) => lesson.id === id)
        .flatMap(({ blocks }) => blocks.map(toSearchedBlock))
        .filter(({ heading, texts }) => heading !== null || texts.length > 0),
    })),
  }));

/** Keeps the packaged lessons. */
export const selectSearchMap = (map: SearchMap, { modules }: CourseIndex): SearchMap =>
  modules.flatMap((packaged) =>
    map
      .filter(({ module }) => module === packaged.id)
      .map(({ module, lessons }) => ({ module, lessons: lessons.filter(({ n }) => hasLesson(packaged, n)) })),
  );
