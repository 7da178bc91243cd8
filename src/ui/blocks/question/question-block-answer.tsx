import { nameAnswer } from '../../questions/name-answer';
import { QuestionAnswer } from '../../questions/question-answer';
import { useBlockText } from '../../text/use-block-text';
import { AnswerFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';
import { SourceLine } from '../source-line';

/** The answer to a practice question with its reasons. */
export function QuestionBlockAnswer({ block, namespace, exercise }: PrintedBlockProps<'question'>) {
  const { question } = block;
  const { plain } = useBlockText(namespace, question.id);
  const brief = nameAnswer(question, exercise.order, () => plain('unit'));
  return (
    <AnswerFrame exercise={exercise} {...(brief !== undefined && { brief })}>
      <QuestionAnswer question={question} namespace={namespace} order={exercise.order} />
      <SourceLine sources={question.sources} />
    </AnswerFrame>
  );
}
