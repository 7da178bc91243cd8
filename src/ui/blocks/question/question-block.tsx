import type { Ref } from 'react';
import type { Question } from '../../../content/types';
import type { Answer, ItemScore } from '../../../engine/scoring/answer';
import { uiText } from '../../../i18n/ui-text';
import { QuestionForm } from '../../questions/question-form';
import { BlockSection } from '../block-section';
import { SourceLine } from '../source-line';

interface QuestionBlockProps {
  readonly question: Question;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  readonly label?: string | undefined;
  /** Permanent option numbers in the order to show them. */
  readonly order: readonly number[];
  readonly answer: Answer | null;
  /** How the answer was marked; null while open. */
  readonly score: ItemScore | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A practice question: its feedback comes at once, and it never counts. */
export function QuestionBlock(props: QuestionBlockProps) {
  const { ref, question, namespace, label = uiText('block.question') } = props;
  const { order, answer, score, onAnswer } = props;
  return (
    <BlockSection ref={ref} layout="card" tone="teal" label={label}>
      <QuestionForm
        question={question}
        namespace={namespace}
        order={order}
        answer={answer}
        score={score}
        onSubmit={onAnswer}
      />
      {score && <SourceLine sources={question.sources} />}
    </BlockSection>
  );
}
