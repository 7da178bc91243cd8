import { toRanges, type CourseIndex } from './course-index';
import { listItemNumbers } from './list-item-numbers';
import type { Course, WholeModule } from './types';

/** Made at build, so that the first screen need not load a structure. */
export function createCourseIndex(course: Course, modules: readonly WholeModule[]): CourseIndex {
  return {
    id: course.id,
    passMark: course.passMark,
    objectives: course.objectives.map(({ id }) => id),
    modules: modules.map((whole) => {
      const { id, n, objectives, lessons, quiz } = whole.module;
      const always = lessons.filter((lesson) => lesson.onlyWith === undefined);
      return {
        id,
        n,
        objectives,
        lessons: toRanges(always.map((lesson) => lesson.n)),
        dependent: lessons.flatMap(({ n: lesson, minutes, onlyWith }) =>
          onlyWith === undefined ? [] : [{ n: lesson, minutes, onlyWith }],
        ),
        hasQuiz: quiz !== undefined,
        items: toRanges(listItemNumbers(whole)),
        reported: lessons.flatMap(({ n: lesson, reportAs }) =>
          reportAs === undefined ? [] : [{ id: reportAs, lesson }],
        ),
        minutes: always.reduce((sum, lesson) => sum + lesson.minutes, quiz?.minutes ?? 0),
      };
    }),
  };
}
