import { useCallback } from 'react';
import { Navigate, useParams } from 'react-router';
import { useCourse } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { paths } from '../routes';
import { useLoaded } from '../use-loaded';
import type { LoadedQuiz } from './loaded-quiz';
import { QuizView } from './quiz-view';

export function QuizScreen() {
  const { module: id = '' } = useParams();
  const { index, library } = useCourse();
  const load = useCallback(async (): Promise<LoadedQuiz | undefined> => {
    if (!index.modules.some((module) => module.id === id && module.hasQuiz)) return undefined;
    const [module, quiz] = await Promise.all([
      library.module(id),
      library.quiz(id),
      loadTextsOrThrow(`${id}/module`, `${id}/quiz`),
    ]);
    if (!module || !quiz) return undefined;
    const taught = new Set(quiz.items.map((item) => item.lesson.split('/', 1)[0]));
    await loadTextsOrThrow(
      ...index.modules.filter((entry) => taught.has(entry.id)).map((entry) => `${entry.id}/module`),
    );
    return { module, quiz };
  }, [id, index, library]);
  const [loaded, retry] = useLoaded(load);
  // An address from before an update: the module is the nearest that is there.
  if (loaded.status === 'absent' && index.modules.some((module) => module.id === id))
    return <Navigate to={paths.module(id)} replace />;
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(value) => <QuizView key={id} {...value} />}
    </LoadingView>
  );
}
