import type { Question } from '../../content/types';
import type { Answer, ItemScore } from '../../engine/scoring/answer';
import { ChoiceQuestion } from './choice/choice-question';
import { MatchingQuestion } from './matching/matching-question';
import { MultipleQuestion } from './multiple/multiple-question';
import { NumericQuestion } from './numeric/numeric-question';
import { OrderingQuestion } from './ordering/ordering-question';

export interface QuestionViewProps {
  readonly question: Question;
  readonly namespace: string;
  readonly order: readonly number[];
  /** An answer of another kind (the question changed in an update) counts as none. */
  readonly answer: Answer | null;
  readonly onChange: (answer: Answer | null) => void;
  readonly score: ItemScore | null;
  readonly isLocked: boolean;
}

/** The controls of a question of any kind. */
export function QuestionView({ question, answer, ...rest }: QuestionViewProps) {
  switch (question.kind) {
    case 'choice':
      return (
        <ChoiceQuestion question={question} answer={answer?.kind === 'choice' ? answer : null} {...rest} />
      );
    case 'multiple':
      return (
        <MultipleQuestion
          question={question}
          answer={answer?.kind === 'multiple' ? answer : null}
          {...rest}
        />
      );
    case 'ordering':
      return (
        <OrderingQuestion
          question={question}
          answer={answer?.kind === 'ordering' ? answer : null}
          {...rest}
        />
      );
    case 'matching':
      return (
        <MatchingQuestion
          question={question}
          answer={answer?.kind === 'matching' ? answer : null}
          {...rest}
        />
      );
    case 'numeric':
      return (
        <NumericQuestion question={question} answer={answer?.kind === 'numeric' ? answer : null} {...rest} />
      );
  }
}
