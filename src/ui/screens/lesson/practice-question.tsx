import type { LoadableModule, Question } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { plainContentText } from '../../../i18n/content-text';
import { QuestionBlock } from '../../blocks/question/question-block';
import { useCourse, useCoursePart } from '../course-access';
import { useLatency } from './use-latency';

interface PracticeQuestionProps {
  readonly question: Question;
  readonly module: LoadableModule;
  readonly namespace: string;
  /** What stands above the question; *Try it* if nothing is given. */
  readonly label?: string;
}

/** A question inside a lesson: marked at once and reported, never part of a result. */
export function PracticeQuestion({ question, module, namespace, label }: PracticeQuestionProps) {
  const { actor, now } = useCourse();
  const attemptId = useCoursePart((state) => state.attemptId);
  const given = useCoursePart((state) => moduleStateOf(state, module.n).answers.get(question.n)) ?? null;
  const { watch, take } = useLatency(now);

  const answer = (value: Answer) => {
    const score = scoreAnswer(question, value);
    if (!score) return;
    const at = now();
    const description = plainContentText({ namespace, key: `${question.id}.prompt` });
    actor.send({
      type: 'practice.answered',
      question,
      answer: value,
      score,
      description,
      namespace,
      latency: take(at),
      at,
    });
  };

  return (
    <QuestionBlock
      ref={watch}
      question={question}
      namespace={namespace}
      label={label}
      order={orderOptions(question, attemptId)}
      answer={given}
      score={scoreAnswer(question, given)}
      onAnswer={answer}
    />
  );
}
