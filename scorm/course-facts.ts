import type { WholeModule } from '../src/content/types';

export interface ModuleFacts {
  readonly id: string;
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
  readonly structures: readonly WholeModule[];
}

/** A package without any quiz is ungraded: its manifest carries no pass mark. */
export const isGraded = (course: CourseFacts, packaged: readonly string[]): boolean =>
  course.modules.some((module) => module.graded && packaged.includes(module.id));
