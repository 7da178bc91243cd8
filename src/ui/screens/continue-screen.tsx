import { useCallback } from 'react';
import { Navigate } from 'react-router';
import { countLessons } from '../../content/course-index';
import { moduleStateOf } from '../../engine/course/course-state';
import { useCourse } from './course-access';
import { LoadingView } from './loading-view';
import { paths } from './routes';
import { useLoaded } from './use-loaded';

/** Where *Start* and *Resume* lead: the place on record, else the first lesson that is not done, else the home. */
export function ContinueScreen() {
  const { actor, index, library } = useCourse();
  const load = useCallback(async (): Promise<string> => {
    const { state } = actor.getSnapshot().context;
    const { place } = state;
    const target =
      index.modules.find(({ n }) => n === place?.module) ??
      index.modules.find((module) => moduleStateOf(state, module.n).done.size < countLessons(module));
    const module = target && (await library.module(target.id));
    if (!module) return paths.home;
    if (place?.kind === 'quiz') return paths.quiz(module.id);
    const { done } = moduleStateOf(state, module.n);
    const lesson = place
      ? module.lessons.find(({ n }) => n === place.lesson)
      : module.lessons.find(({ n }) => !done.has(n));
    return lesson ? paths.lesson(module.id, lesson.id) : paths.module(module.id);
  }, [actor, index, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(path) => <Navigate to={path} replace />}
    </LoadingView>
  );
}
