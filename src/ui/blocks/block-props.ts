import type { BlockKind, BlockOf } from '../../content/types';
import type { Answer, ItemScore } from '../../engine/scoring/answer';

/** What every view of a block is given. */
export interface BlockProps<Kind extends BlockKind> {
  readonly block: BlockOf<Kind>;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  /** What the learner answered; null while the block is open, and for blocks that ask nothing. */
  readonly answer: Answer | null;
  /** How the answer was marked; null while open, and for what is never marked. */
  readonly score: ItemScore | null;
  /** Permanent option numbers of a practice question in the order to show them. */
  readonly order: readonly number[];
  readonly onAnswer: (answer: Answer) => void;
}

/** For blocks that only show something. */
export type ShownBlockProps<Kind extends BlockKind> = Pick<BlockProps<Kind>, 'block' | 'namespace'>;
