import { uiText } from '../../../i18n/ui-text';
import { QuestionPrint } from '../../questions/question-print';
import { ExerciseFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';

/** A practice question with room for the answer. */
export function QuestionBlockPrint({ block, namespace, exercise }: PrintedBlockProps<'question'>) {
  return (
    <ExerciseFrame exercise={exercise} label={uiText('block.question')}>
      <QuestionPrint question={block.question} namespace={namespace} order={exercise.order} />
    </ExerciseFrame>
  );
}
