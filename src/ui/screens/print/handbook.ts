import type { Drawing } from '../../../content/drawing';
import type { SourceId, TermId } from '../../../content/ids';
import type { Source } from '../../../content/source';
import type { SourceUses } from '../../../content/source-uses';
import type { Block, Lesson, LoadableModule } from '../../../content/types';
import type { Exercise, ExerciseBlock } from '../../blocks/exercise';

/** What is printed: all that is packaged, one module, one lesson. */
export type Extent = 'course' | 'module' | 'lesson';

/** A block in its place; `exercise` is null where it asks nothing. */
export interface PrintedBlock {
  readonly block: Block;
  readonly exercise: Exercise | null;
}

/** A block that asks something, once more for its answer. */
export interface AnsweredBlock {
  readonly block: ExerciseBlock;
  readonly exercise: Exercise;
}

export interface PrintedLesson {
  readonly lesson: Lesson;
  /** Of its texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  /** Id of its element. */
  readonly id: string;
  readonly blocks: readonly PrintedBlock[];
  readonly answers: readonly AnsweredBlock[];
}

export interface PrintedModule {
  readonly module: LoadableModule;
  /** Id of its element. */
  readonly id: string;
  readonly lessons: readonly PrintedLesson[];
}

/** The order and numbers of a print edition; made from structures alone. */
export interface HandbookPlan {
  readonly extent: Extent;
  /** Address inside the course; the ids of all elements that are led to begin with it. */
  readonly path: string;
  readonly modules: readonly PrintedModule[];
  /** Those that the texts mark or define. */
  readonly terms: readonly TermId[];
  readonly uses: SourceUses;
}

/** A print edition with all that it takes to show it at once. */
export interface Handbook extends HandbookPlan {
  /** Lessons left out because they are not open yet. */
  readonly locked: number;
  /** Whether the package has quizzes, whose questions are not printed. */
  readonly hasQuiz: boolean;
  readonly bibliography: Readonly<Partial<Record<SourceId, Source>>>;
  /** By name, such as `circular-ict/life-cycle`. */
  readonly drawings: ReadonlyMap<string, Drawing>;
}
