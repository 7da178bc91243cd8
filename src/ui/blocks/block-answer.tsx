import { DecisionBlockAnswer } from './decision/decision-block-answer';
import { EstimateBlockAnswer } from './estimate/estimate-block-answer';
import type { Exercise, ExerciseBlock } from './exercise';
import { QuestionBlockAnswer } from './question/question-block-answer';

interface BlockAnswerProps {
  readonly block: ExerciseBlock;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  readonly exercise: Exercise;
}

/** The answer to a block that asks something, at the end of a print edition. */
export function BlockAnswer({ block, ...rest }: BlockAnswerProps) {
  switch (block.kind) {
    case 'question':
      return <QuestionBlockAnswer block={block} {...rest} />;
    case 'estimate':
      return <EstimateBlockAnswer block={block} {...rest} />;
    case 'decision':
      return <DecisionBlockAnswer block={block} {...rest} />;
  }
}
