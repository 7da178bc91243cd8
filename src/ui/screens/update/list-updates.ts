import type { LoadableModule } from '../../../content/types';
import type { CourseIndex, ModuleIndex } from '../../../content/course-index';
import { moduleStateOf, type CourseState } from '../../../engine/course/course-state';
import { deriveNews } from '../../../engine/course/derive-news';
import { deriveOpenItems } from '../../../engine/course/fold-state';
import type { CourseLibrary } from '../course-access';
import { toOpenLesson } from '../lesson/list-items';

/** Something new by ids; `more` is a lesson that was done and now asks more. */
export type Update =
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'quiz'; readonly module: string }
  | { readonly kind: 'lesson' | 'more'; readonly module: string; readonly lesson: string };

type Library = Pick<CourseLibrary, 'module' | 'lesson'>;

/** The lessons of a module that were done and ask for something now that was not there then. */
async function listMore(
  state: CourseState,
  index: CourseIndex,
  library: Library,
  module: LoadableModule,
): Promise<Update[]> {
  const { done } = moduleStateOf(state, module.n);
  const known = state.known.get(module.n)?.item ?? 0;
  const found = await Promise.all(
    module.lessons
      .filter(({ n }) => done.has(n))
      .map(async ({ id, n }) => {
        const lesson = await library.lesson(module.id, id);
        const open = lesson ? deriveOpenItems(state, toOpenLesson(lesson, module.n, n, index)) : [];
        return open.some((item) => item > known)
          ? [{ kind: 'more', module: module.id, lesson: id } as const]
          : [];
      }),
  );
  return found.flat();
}

/** What an update has added for this learner, in the order of the course. Loads the modules it concerns; rejects where one cannot be had. */
export async function listUpdates(
  state: CourseState,
  index: CourseIndex,
  library: Library,
): Promise<Update[]> {
  const news = deriveNews(state, index);
  const listOf = async ({ id, n }: ModuleIndex): Promise<Update[]> => {
    if (news.modules.includes(n)) return [{ kind: 'module', module: id }];
    const added = news.lessons.filter(({ module }) => module === n).map(({ lesson }) => lesson);
    const hasItems = news.items.includes(n);
    const module = added.length > 0 || hasItems ? await library.module(id) : undefined;
    return [
      ...(module?.lessons ?? []).flatMap((lesson) =>
        added.includes(lesson.n) ? [{ kind: 'lesson', module: id, lesson: lesson.id } as const] : [],
      ),
      ...(module && hasItems ? await listMore(state, index, library, module) : []),
      ...(news.quizzes.includes(n) ? [{ kind: 'quiz', module: id } as const] : []),
    ];
  };
  return (await Promise.all(index.modules.map(listOf))).flat();
}
