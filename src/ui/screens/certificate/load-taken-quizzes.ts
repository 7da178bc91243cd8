import type { TakenQuiz } from '../../../certificate/derive-outcomes';
import { listVerdictModules } from '../../../engine/course/derive-verdict';
import type { CourseAccess } from '../course-access';

/** The graded quizzes, with their items. */
export async function loadTakenQuizzes({
  index,
  library,
}: Pick<CourseAccess, 'index' | 'library'>): Promise<readonly TakenQuiz[]> {
  const loaded = await Promise.all(
    listVerdictModules(index).map(async (module) => ({ module, quiz: await library.quiz(module.id) })),
  );
  return loaded.flatMap(({ module, quiz }) => (quiz ? [{ module, quiz }] : []));
}
