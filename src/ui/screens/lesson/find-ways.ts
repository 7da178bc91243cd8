import type { CourseIndex } from '../../../content/course-index';
import type { LoadableModule } from '../../../content/types';
import type { CourseState } from '../../../engine/course/course-state';
import { uiText } from '../../../i18n/ui-text';
import { nameLesson, nameModule } from '../../text/course-titles';
import { findNextModule } from '../find-next-module';
import { nameQuiz } from '../name-quiz';
import { paths } from '../routes';

/** A way on: where it leads and what that is called. */
export interface Way {
  readonly path: string;
  readonly title: string;
}

/** The lesson before; for the first one the list of the module. */
export function findPrevious(module: LoadableModule, lesson: string): Way {
  const previous = module.lessons[module.lessons.findIndex(({ id }) => id === lesson) - 1];
  if (!previous) return { path: paths.module(module.id), title: uiText('lesson.toModule') };
  return { path: paths.lesson(module.id, previous.id), title: nameLesson(module.id, previous.id) };
}

/** The next lesson, else the quiz, else the next module that is not skipped, else the home. */
export function findNext(
  index: CourseIndex,
  state: CourseState,
  module: LoadableModule,
  lesson: string,
): Way {
  const next = module.lessons[module.lessons.findIndex(({ id }) => id === lesson) + 1];
  if (next) return { path: paths.lesson(module.id, next.id), title: nameLesson(module.id, next.id) };
  if (module.quiz) return { path: paths.quiz(module.id), title: nameQuiz(index, module.id) };
  const nextModule = findNextModule(index, state, module.id);
  if (!nextModule) return { path: paths.home, title: uiText('common.toHome') };
  return { path: paths.module(nextModule.id), title: nameModule(nextModule.id) };
}
