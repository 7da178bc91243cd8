import type { Block, BlockKind, BlockOf } from '../../content/types';
import type { Answer } from '../../engine/scoring/answer';

/** Blocks of several parts and questions are put together by the lesson; the others are shown each by one view. */
export type PlainBlock = Exclude<Block, { kind: 'question' | 'placement' | 'simulation' }>;

/** What every view of a block is given. */
export interface BlockProps<Kind extends BlockKind> {
  readonly block: BlockOf<Kind>;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  /** What the learner answered; null while the block is open, and for blocks that ask nothing. */
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** For blocks that only show something. */
export type ShownBlockProps<Kind extends BlockKind> = Pick<BlockProps<Kind>, 'block' | 'namespace'>;
