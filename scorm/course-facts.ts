import type { MeasuredModule } from '../src/engine/resume/create-worst-state';

/** A lesson that stands only where another module is packaged, too. */
export interface DependentLesson {
  readonly lesson: string;
  readonly onlyWith: string;
  readonly minutes: number;
}

export interface ModuleFacts {
  readonly id: string;
  /** Ids of its sub-objectives. */
  readonly objectives: readonly string[];
  /** For the quiz and all lessons but the dependent ones. */
  readonly minutes: number;
  readonly dependent: readonly DependentLesson[];
  /** The module has a quiz, so a package with it reports a verdict. */
  readonly graded: boolean;
}

/** What the packager must know of the course; read from its structure, never from its words. */
export interface CourseFacts {
  readonly id: string;
  readonly version: string;
  /** Whole per cent, 1–100. */
  readonly passMark: number;
  /** In course order. */
  readonly modules: readonly ModuleFacts[];
  /** Languages with texts; the first is the default. */
  readonly languages: readonly string[];
  /** All that can be answered in the modules: how much room a learner's state may come to need. */
  readonly structures: readonly MeasuredModule[];
}

/** A package without any quiz is ungraded: its manifest carries no pass mark. */
export const isGraded = (course: CourseFacts, packaged: readonly string[]): boolean =>
  course.modules.some((module) => module.graded && packaged.includes(module.id));

/** Minutes that a module takes in a package of these modules. */
export const countMinutes = ({ minutes, dependent }: ModuleFacts, packaged: readonly string[]): number =>
  dependent
    .filter(({ onlyWith }) => packaged.includes(onlyWith))
    .reduce((sum, lesson) => sum + lesson.minutes, minutes);
