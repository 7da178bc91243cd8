import type { ObjectiveId } from './ids';
import type { Course, Module } from './types';

/** What the first screen knows of a module: no words, no lessons, numbers as ranges. */
export interface ModuleIndex {
  readonly id: string;
  readonly n: number;
  readonly objectives: readonly ObjectiveId[];
  /** Permanent numbers of the lessons as inclusive ranges. */
  readonly lessons: readonly (readonly [first: number, last: number])[];
  readonly hasQuiz: boolean;
  /** For all lessons and the quiz together. */
  readonly minutes: number;
}

/** The course as the first load carries it; made at build from the modules. */
export interface CourseIndex {
  readonly id: string;
  readonly passMark: number;
  readonly modules: readonly ModuleIndex[];
  readonly objectives: Course['objectives'];
}

function toRanges(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}

export function createCourseIndex(course: Course, modules: readonly Module[]): CourseIndex {
  return {
    id: course.id,
    passMark: course.passMark,
    objectives: course.objectives,
    modules: modules.map(({ id, n, objectives, lessons, quiz }) => ({
      id,
      n,
      objectives,
      lessons: toRanges(lessons.map((lesson) => lesson.n)),
      hasQuiz: quiz !== undefined,
      minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, quiz?.minutes ?? 0),
    })),
  };
}

/** Keeps the packaged modules, in course order. */
export const selectModules = (index: CourseIndex, ids: readonly string[]): CourseIndex => ({
  ...index,
  modules: index.modules.filter((module) => ids.includes(module.id)),
});

export const findModule = (index: CourseIndex, n: number): ModuleIndex | undefined =>
  index.modules.find((module) => module.n === n);

export const countLessons = (module: ModuleIndex): number =>
  module.lessons.reduce((sum, [first, last]) => sum + last - first + 1, 0);

export const hasLesson = (module: ModuleIndex, n: number): boolean =>
  module.lessons.some(([first, last]) => first <= n && n <= last);
