import type { ObjectiveId } from './ids';

/** Permanent numbers as inclusive ranges, ascending. */
export type Ranges = readonly (readonly [first: number, last: number])[];

interface DependentLesson {
  readonly n: number;
  readonly minutes: number;
  /** Id of the module without which the lesson is left out. */
  readonly onlyWith: string;
}

/** What the first screen knows of a module: no words, no lessons, numbers as ranges. */
export interface ModuleIndex {
  readonly id: string;
  readonly n: number;
  readonly objectives: readonly ObjectiveId[];
  /** Permanent numbers of the lessons. */
  readonly lessons: Ranges;
  /** Lessons that stand only where another module is packaged; `selectModules` adds them to `lessons`. */
  readonly dependent: readonly DependentLesson[];
  readonly hasQuiz: boolean;
  /** Permanent numbers of all that can be answered in it, in lessons and quiz. */
  readonly items: Ranges;
  /** Lessons that the LMS is shown as objectives of their own. */
  readonly reported: readonly { readonly id: string; readonly lesson: number }[];
  /** For all lessons and the quiz together. */
  readonly minutes: number;
}

/** The course as the first load carries it; made at build from the modules. */
export interface CourseIndex {
  readonly id: string;
  readonly passMark: number;
  readonly modules: readonly ModuleIndex[];
  /** In the order of the course. */
  readonly objectives: readonly ObjectiveId[];
}

/** Numbers as ranges: neighbours joined. */
export function toRanges(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}

/** Permanent numbers of the lessons of a module, ascending. */
export const listLessons = ({ lessons }: ModuleIndex): number[] =>
  lessons.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

function settleDependent(module: ModuleIndex, ids: readonly string[]): ModuleIndex {
  const added = module.dependent.filter(({ onlyWith }) => ids.includes(onlyWith));
  if (module.dependent.length === 0) return module;
  return {
    ...module,
    lessons: toRanges([...listLessons(module), ...added.map(({ n }) => n)]),
    dependent: [],
    minutes: added.reduce((sum, { minutes }) => sum + minutes, module.minutes),
  };
}

/** Keeps the packaged modules, in course order, with the lessons that have a place among them. */
export const selectModules = (index: CourseIndex, ids: readonly string[]): CourseIndex => ({
  ...index,
  modules: index.modules
    .filter((module) => ids.includes(module.id))
    .map((module) => settleDependent(module, ids)),
});

export const findModule = (index: CourseIndex, n: number): ModuleIndex | undefined =>
  index.modules.find((module) => module.n === n);

export const countLessons = (module: ModuleIndex): number =>
  module.lessons.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** Learning time of all modules of an index, minutes. */
export const countMinutes = ({ modules }: Pick<CourseIndex, 'modules'>): number =>
  modules.reduce((sum, { minutes }) => sum + minutes, 0);

const isWithin = (ranges: Ranges, n: number): boolean =>
  ranges.some(([first, last]) => first <= n && n <= last);

export const hasLesson = (module: ModuleIndex, n: number): boolean => isWithin(module.lessons, n);

/** Whether something that can be answered in the module has this number. */
export const hasItem = (module: ModuleIndex, n: number): boolean => isWithin(module.items, n);

/** The highest of the numbers; 0 where there is none. */
export const highestOf = (ranges: Ranges): number => ranges.at(-1)?.[1] ?? 0;
