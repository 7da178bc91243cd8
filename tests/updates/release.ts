import { selectModules, type CourseIndex } from '../../src/content/course-index';
import { createCourseIndex } from '../../src/content/create-course-index';
import type { LoadableModule, WholeModule } from '../../src/content/types';
import type { CourseLibrary } from '../../src/ui/screens/course-access';

/** A release of the small course as a package has it. */
export interface Release {
  readonly modules: readonly WholeModule[];
  readonly languages: readonly string[];
  readonly index: CourseIndex;
  readonly library: Pick<CourseLibrary, 'module' | 'lesson'>;
}

const toLoadable = ({ module, lessons, quiz }: WholeModule): LoadableModule => ({
  ...module,
  load: {
    lesson: (id) => {
      const lesson = lessons.find((entry) => entry.id === id);
      return lesson && Promise.resolve(lesson);
    },
    ...(quiz && { quiz: () => Promise.resolve(quiz) }),
  },
});

export function createRelease(modules: readonly WholeModule[], languages: readonly string[]): Release {
  const ids = modules.map(({ module }) => module.id);
  const course = { id: 'updated-course', passMark: 80, modules: ids, objectives: [] };
  const load = (id: string) => modules.find(({ module }) => module.id === id);
  return {
    modules,
    languages,
    index: selectModules(createCourseIndex(course, modules), ids),
    library: {
      module: async (id) => {
        const whole = load(id);
        return whole && toLoadable(whole);
      },
      lesson: async (id, name) => load(id)?.lessons.find((lesson) => lesson.id === name),
    },
  };
}
