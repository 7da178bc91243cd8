import type { Lesson, LoadableModule, Quiz } from '../content/types';
import type { CourseLibrary } from '../ui/screens/course-access';

const files = import.meta.glob<LoadableModule>('../../modules/*/module.ts', { import: 'default' });

async function loadModule(id: string): Promise<LoadableModule | undefined> {
  return files[`../../modules/${id}/module.ts`]?.();
}

/** Loads structures when a screen opens them. Undefined: the course has no such module or lesson. */
export const library: CourseLibrary = {
  module: loadModule,
  lesson: async (module, lesson): Promise<Lesson | undefined> =>
    (await loadModule(module))?.load.lesson(lesson),
  quiz: async (module): Promise<Quiz | undefined> => (await loadModule(module))?.load.quiz?.(),
  bibliography: async () => (await import('../../modules/bibliography')).bibliography,
  glossary: async () => (await import('../../modules/glossary')).glossary,
};
