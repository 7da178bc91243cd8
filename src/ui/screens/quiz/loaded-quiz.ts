import type { LoadableModule, Quiz } from '../../../content/types';

/** The pool of a quiz with its module. */
export interface LoadedQuiz {
  readonly module: LoadableModule;
  readonly quiz: Quiz;
}
