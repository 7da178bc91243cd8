import { toLocalDay } from '../../../calendar/to-local-day';
import type { ModuleIndex } from '../../../content/course-index';
import { listQuestionsOf } from '../../../content/list-questions';
import type { Lesson, Question, Quiz } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { isFinalAssessment } from '../../../engine/course/derive-verdict';
import { listMissed } from '../../../engine/recall/list-missed';
import type { RecallItem } from '../../../engine/recall/recall-item';
import { listDue } from '../../../engine/recall/schedule';
import type { CourseAccess } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';

/** A question that is due, with what its view needs. */
export interface DueQuestion {
  readonly item: RecallItem;
  readonly question: Question;
  /** Of its texts. */
  readonly namespace: string;
  /** Where it was asked; null in a quiz. */
  readonly lesson: Lesson | null;
}

export interface LoadedRecall {
  readonly due: readonly DueQuestion[];
  /** All that was ever missed, with its days. */
  readonly list: readonly RecallItem[];
}

interface WholeModule {
  readonly module: ModuleIndex;
  readonly lessons: readonly Lesson[];
  readonly quiz: Quiz | undefined;
}

type Course = Pick<CourseAccess, 'actor' | 'index' | 'library' | 'recall'>;

/** The pool of the final assessment is asked nowhere but there. */
async function loadModule({ library }: Course, module: ModuleIndex): Promise<WholeModule> {
  const [loadable, quiz] = await Promise.all([
    library.module(module.id),
    isFinalAssessment(module.id) ? undefined : library.quiz(module.id),
  ]);
  const lessons = await Promise.all((loadable?.lessons ?? []).map(({ id }) => library.lesson(module.id, id)));
  return { module, lessons: lessons.filter((lesson) => lesson !== undefined), quiz };
}

const listPractice = ({ lessons }: WholeModule): Question[] =>
  lessons.flatMap(({ blocks }) => blocks.flatMap(listQuestionsOf));

/** Nothing where an update has taken the question away. */
function findQuestion(modules: readonly WholeModule[], item: RecallItem): DueQuestion[] {
  const whole = modules.find(({ module }) => module.n === item.module);
  if (!whole) return [];
  const { id } = whole.module;
  const inLessons = whole.lessons.flatMap((lesson) =>
    lesson.blocks
      .flatMap(listQuestionsOf)
      .map((question) => ({ item, question, namespace: `${id}/${lesson.id}`, lesson })),
  );
  const inQuiz = (whole.quiz?.items ?? []).map((question) => ({
    item,
    question,
    namespace: `${id}/quiz`,
    lesson: null,
  }));
  return [...inLessons, ...inQuiz].filter(({ question }) => question.n === item.item).slice(0, 1);
}

/**
 * Lists what was missed, of all that is answered so far, and hands out what is due at a moment (milliseconds since 1970). Questions that
 * an update has taken away leave the list.
 */
export async function loadRecall(course: Course, at: number): Promise<LoadedRecall> {
  const { state } = course.actor.getSnapshot().context;
  const store = await course.recall();
  const before = await store.change((all) => all);
  const concerned = course.index.modules.filter(({ n }) => {
    const { answers, quiz } = moduleStateOf(state, n);
    return answers.size > 0 || quiz.attempt !== null || before.some(({ module }) => module === n);
  });
  const modules = await Promise.all(concerned.map((module) => loadModule(course, module)));
  const missed = modules.flatMap((whole) =>
    listMissed(moduleStateOf(state, whole.module.n), {
      module: whole.module.n,
      practice: listPractice(whole),
      pool: whole.quiz?.items ?? [],
    }),
  );
  await store.add(missed, at);
  const list = await store.change((all) => all.filter((item) => findQuestion(modules, item).length > 0));
  const due = listDue(list, toLocalDay(at)).flatMap((item) => findQuestion(modules, item));
  const taught = new Set(due.map(({ question }) => question.lesson.split('/', 1)[0]));
  const packaged = course.index.modules.filter(({ id }) => taught.has(id));
  const namespaces = [...due.map(({ namespace }) => namespace), ...packaged.map(({ id }) => `${id}/module`)];
  if (due.length > 0) await loadTextsOrThrow('glossary', ...new Set(namespaces));
  return { due, list };
}
