import { loadTextsOrThrow } from '../load-or-throw';
import type { CourseAccess } from '../course-access';

/** An action that was on the plan when the screen was opened. */
export interface LoadedAction {
  /** Permanent numbers. */
  readonly module: number;
  readonly lesson: number;
  /** Ids. */
  readonly moduleId: string;
  readonly lessonId: string;
  readonly block: string;
}

type Course = Pick<CourseAccess, 'actor' | 'index' | 'library'>;

async function loadAction(
  { library }: Course,
  module: { readonly id: string; readonly n: number },
  n: number,
): Promise<LoadedAction[]> {
  const entry = (await library.module(module.id))?.lessons.find((lesson) => lesson.n === n);
  const lesson = entry && (await library.lesson(module.id, entry.id));
  const block = lesson?.blocks.find(({ kind }) => kind === 'at-work');
  if (!entry || !block) return [];
  await loadTextsOrThrow(`${module.id}/module`, `${module.id}/${entry.id}`);
  return [{ module: module.n, lesson: n, moduleId: module.id, lessonId: entry.id, block: block.id }];
}

/** What is on the plan, in the order of the course, with its texts; an action that an update has taken away is left out. */
export async function loadPlan(course: Course): Promise<readonly LoadedAction[]> {
  const { modules } = course.actor.getSnapshot().context.state;
  const actions = course.index.modules.flatMap((module) =>
    [...(modules.get(module.n)?.planned.keys() ?? [])]
      .toSorted((one, other) => one - other)
      .map((lesson) => loadAction(course, module, lesson)),
  );
  return (await Promise.all(actions)).flat();
}
