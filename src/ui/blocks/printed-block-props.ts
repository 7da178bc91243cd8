import type { BlockOf } from '../../content/types';
import type { Exercise, ExerciseBlock } from './exercise';

/** What the views of a block that asks something are given on paper: the one that asks, the one that answers. */
export interface PrintedBlockProps<Kind extends ExerciseBlock['kind']> {
  readonly block: BlockOf<Kind>;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  readonly exercise: Exercise;
}
