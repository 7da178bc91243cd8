import { highestOf, listLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';

/** What an update has added since the learner was told last; all by permanent module number, in the order of the course. */
export interface News {
  readonly modules: readonly number[];
  /** In modules that were there before. */
  readonly lessons: readonly { readonly module: number; readonly lesson: number }[];
  /** Modules that had no quiz before. */
  readonly quizzes: readonly number[];
  /** Modules in which there is more to answer; where, their structure tells. */
  readonly items: readonly number[];
}

/** Nothing where the record does not say what the learner knows: better no word than a wrong one. */
export function deriveNews(state: CourseState, index: CourseIndex): News {
  const { known } = state;
  const told = index.modules.flatMap((module) => {
    const before = known.get(module.n);
    return before ? [{ module, before }] : [];
  });
  const isOpened = ({ n }: ModuleIndex, lesson: number) => {
    const { reached, done } = moduleStateOf(state, n);
    return reached.has(lesson) || done.has(lesson);
  };
  return {
    modules: index.modules
      .filter(({ n }) => known.size > 0 && !known.has(n) && !state.modules.has(n))
      .map(({ n }) => n),
    lessons: told.flatMap(({ module, before }) =>
      listLessons(module)
        .filter((lesson) => lesson > before.lesson && !isOpened(module, lesson))
        .map((lesson) => ({ module: module.n, lesson })),
    ),
    quizzes: told
      .filter(({ module, before }) => module.hasQuiz && !before.hasQuiz)
      .map(({ module }) => module.n),
    items: told
      .filter(({ module, before }) => highestOf(module.items) > before.item)
      .map(({ module }) => module.n),
  };
}
