import { useCallback } from 'react';
import { Navigate } from 'react-router';
import { countLessons, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import type { CourseState } from '../../engine/course/course-state';
import { countDone, isEveryLessonDone, isLessonDone } from '../../engine/course/derive-done';
import { deriveModuleProgress } from '../../engine/course/derive-progress';
import { listVerdictModules, type PassRules } from '../../engine/course/derive-verdict';
import { useCourse, type CourseLibrary } from './course-access';
import { LoadingView } from './loading-view';
import { paths } from './routes';
import { useLoaded } from './use-loaded';

async function findOpenLesson(
  state: CourseState,
  library: CourseLibrary,
  entry: ModuleIndex | undefined,
): Promise<string | undefined> {
  const module = entry && (await library.module(entry.id));
  const lesson = module?.lessons.find(({ n }) => !isLessonDone(state, module.n, n));
  return module && lesson && paths.lesson(module.id, lesson.id);
}

/**
 * The first lesson that is not done, else the first graded quiz that is not passed, else what an update has added to a module that was
 * finished, else the home.
 */
async function findOpenPath(
  state: CourseState,
  index: CourseIndex,
  rules: PassRules,
  library: CourseLibrary,
): Promise<string> {
  const open = index.modules.find((entry) => !isEveryLessonDone(state, entry));
  const lesson = await findOpenLesson(state, library, open);
  if (lesson !== undefined) return lesson;
  const quiz = listVerdictModules(index).find(
    (entry) => !deriveModuleProgress(state, index, entry, rules).isPassed,
  );
  if (quiz) return paths.quiz(quiz.id);
  const added = index.modules.find((entry) => countDone(state, entry) < countLessons(entry));
  return (await findOpenLesson(state, library, added)) ?? paths.home;
}

/** Where *Start* and *Resume* lead: the place on record, else what is open next. */
export function ContinueScreen() {
  const { actor, index, library, rules } = useCourse();
  const load = useCallback(async (): Promise<string> => {
    const { state } = actor.getSnapshot().context;
    const { place } = state;
    const module = place && index.modules.find(({ n }) => n === place.module);
    if (!place || !module) return findOpenPath(state, index, rules, library);
    if (place.kind === 'quiz') return paths.quiz(module.id);
    const lesson = (await library.module(module.id))?.lessons.find(({ n }) => n === place.lesson);
    return lesson ? paths.lesson(module.id, lesson.id) : paths.module(module.id);
  }, [actor, index, library, rules]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(path) => <Navigate to={path} replace />}
    </LoadingView>
  );
}
