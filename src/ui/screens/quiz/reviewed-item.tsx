import type { LoadableModule, Question } from '../../../content/types';
import type { AttemptState } from '../../../engine/course/course-state';
import { orderOptions } from '../../../engine/quiz/order-options';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { QuestionForm } from '../../questions/question-form';
import { LessonLink } from './lesson-link';

interface ReviewedItemProps {
  readonly item: Question;
  /** Place in the attempt, from 1. */
  readonly place: number;
  readonly attempt: AttemptState;
  readonly module: LoadableModule;
}

/** An item as it was answered, with its feedback, folded away until wanted. */
export function ReviewedItem({ item, place, attempt, module }: ReviewedItemProps) {
  const answer = attempt.answers.get(item.n) ?? null;
  const score = scoreAnswer(item, answer);
  const verdict = uiText(score ? `question.verdict.${score.verdict}` : 'result.unanswered');
  return (
    <Disclosure summary={uiText('result.reviewItem', { n: place, verdict })}>
      <QuestionForm
        question={item}
        namespace={`${module.id}/quiz`}
        order={orderOptions(item, attempt.seed)}
        answer={answer}
        score={score}
        onSubmit={() => {}}
        footer={<LessonLink lesson={item.lesson} />}
      />
    </Disclosure>
  );
}
