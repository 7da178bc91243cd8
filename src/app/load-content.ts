import { hasLesson, type CourseIndex } from '../content/course-index';
import { selectSearchMap } from '../content/search-map';
import type { Block, Lesson, LoadableModule, Quiz } from '../content/types';
import type { CourseLibrary } from '../ui/screens/course-access';

const files = import.meta.glob<LoadableModule>('../../modules/*/module.ts', { import: 'default' });

/** A module as it is packaged: without the lessons that make no sense beside the others. */
async function loadModule(index: CourseIndex, id: string): Promise<LoadableModule | undefined> {
  const packaged = index.modules.find((entry) => entry.id === id);
  const module = packaged && (await files[`../../modules/${id}/module.ts`]?.());
  return module && { ...module, lessons: module.lessons.filter(({ n }) => hasLesson(packaged, n)) };
}

/** A diagnostic asks only about modules that are there. */
async function loadLesson(index: CourseIndex, id: string, name: string): Promise<Lesson | undefined> {
  const module = await loadModule(index, id);
  if (!module?.lessons.some((entry) => entry.id === name)) return undefined;
  const lesson = await module.load.lesson(name);
  const isPackaged = (block: Block) =>
    block.kind !== 'placement' || index.modules.some((entry) => entry.id === block.module);
  return lesson && { ...lesson, blocks: lesson.blocks.filter(isPackaged) };
}

/** Loads structures of the packaged modules when a screen opens them. Undefined: there is no such module or lesson. */
export const createLibrary = (index: CourseIndex): CourseLibrary => ({
  module: (id) => loadModule(index, id),
  lesson: (module, lesson) => loadLesson(index, module, lesson),
  quiz: async (module): Promise<Quiz | undefined> => (await loadModule(index, module))?.load.quiz?.(),
  bibliography: async () => (await import('../../modules/bibliography')).bibliography,
  sourceUses: async () => (await import('virtual:source-uses')).sourceUses,
  searchMap: async () => selectSearchMap((await import('virtual:search-map')).searchMap, index),
  about: async () => (await import('../../modules/about')).about,
  glossary: async () => (await import('../../modules/glossary')).glossary,
});
