import { uiText } from '../../../i18n/ui-text';
import { QuestionForm } from '../../questions/question-form';
import { BlockSection } from '../block-section';
import type { BlockProps } from '../block-props';
import { SourceLine } from '../source-line';

/** A practice question: its feedback comes at once, and it never counts. */
export function QuestionBlock({ block, namespace, order, answer, score, onAnswer }: BlockProps<'question'>) {
  return (
    <BlockSection layout="card" tone="teal" label={uiText('block.question')}>
      <QuestionForm
        question={block.question}
        namespace={namespace}
        order={order}
        answer={answer}
        score={score}
        onSubmit={onAnswer}
      />
      {score && <SourceLine sources={block.question.sources} />}
    </BlockSection>
  );
}
