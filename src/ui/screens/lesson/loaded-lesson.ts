import type { Lesson, LoadableModule } from '../../../content/types';

/** A lesson with the module it stands in. */
export interface LoadedLesson {
  readonly module: LoadableModule;
  readonly lesson: Lesson;
  /** Permanent number of the lesson in its module. */
  readonly n: number;
}
