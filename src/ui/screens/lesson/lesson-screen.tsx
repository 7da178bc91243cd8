import { useCallback } from 'react';
import { Navigate, useParams } from 'react-router';
import { useCourse } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { paths } from '../routes';
import { useLoaded } from '../use-loaded';
import { LessonView } from './lesson-view';
import type { LoadedLesson } from './loaded-lesson';

export function LessonScreen() {
  const { module: moduleId = '', lesson: lessonId = '' } = useParams();
  const { index, library } = useCourse();
  const load = useCallback(async (): Promise<LoadedLesson | undefined> => {
    if (!index.modules.some((module) => module.id === moduleId)) return undefined;
    const module = await library.module(moduleId);
    const entry = module?.lessons.find((lesson) => lesson.id === lessonId);
    if (!module || !entry) return undefined;
    const [lesson] = await Promise.all([
      library.lesson(moduleId, lessonId),
      loadTextsOrThrow(`${moduleId}/module`, `${moduleId}/${lessonId}`, 'glossary'),
    ]);
    if (!lesson) return undefined;
    const spared = lesson.blocks.flatMap((block) => (block.kind === 'placement' ? [block.module] : []));
    await loadTextsOrThrow(...spared.map((id) => `${id}/module`));
    return { module, lesson, n: entry.n };
  }, [moduleId, lessonId, index, library]);
  const [loaded, retry] = useLoaded(load);
  // An address from before an update: the module is the nearest that is there.
  if (loaded.status === 'absent' && index.modules.some((module) => module.id === moduleId))
    return <Navigate to={paths.module(moduleId)} replace />;
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(value) => <LessonView key={`${moduleId}/${lessonId}`} {...value} />}
    </LoadingView>
  );
}
