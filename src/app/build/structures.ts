import type { LoadableModule, WholeModule } from '../../content/types';

const files = import.meta.glob<LoadableModule>('../../../modules/*/module.ts', { import: 'default' });

async function loadStructure(load: () => Promise<LoadableModule>): Promise<WholeModule> {
  const module = await load();
  const lessons = await Promise.all(module.lessons.map(async ({ id }) => module.load.lesson(id)));
  return {
    module,
    lessons: lessons.filter((lesson) => lesson !== undefined),
    quiz: await module.load.quiz?.(),
  };
}

/** Every module with its lessons and pool, loaded while this file is: the build's module runner closes right after. */
export const structures: readonly WholeModule[] = await Promise.all(Object.values(files).map(loadStructure));
