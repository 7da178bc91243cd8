import { useState } from 'react';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Progress } from '../../kit/progress/progress';
import { QuestionForm } from '../../questions/question-form';
import { LessonLinks } from '../lesson/lesson-links';
import { LessonLink } from '../quiz/lesson-link';
import quiz from '../quiz/quiz-view.module.css';
import { ScreenHeading } from '../screen-heading';
import type { DueQuestion } from './load-recall';

interface AskedQuestionProps {
  readonly due: DueQuestion;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly onAnswer: (isRight: boolean) => void;
  readonly onNext: () => void;
}

/** One question, as it was asked before, with its feedback; its options in another order each time. */
export function AskedQuestion({ due, place, count, onAnswer, onNext }: AskedQuestionProps) {
  const { item, question, namespace, lesson } = due;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const score = scoreAnswer(question, answer);
  const form = (
    <QuestionForm
      question={question}
      namespace={namespace}
      order={orderOptions(question, item.listed + item.asked)}
      answer={answer}
      score={score}
      onSubmit={(given) => {
        setAnswer(given);
        onAnswer(scoreAnswer(question, given)?.verdict === 'right');
      }}
      footer={
        answer && (
          <div className={quiz.next}>
            <Button onClick={onNext}>
              {uiText(place === count ? 'recall.finish' : 'quiz.nextQuestion')}
            </Button>
            <LessonLink lesson={question.lesson} />
          </div>
        )
      }
    />
  );
  return (
    <>
      <p className={quiz.module}>{uiText('recall.title')}</p>
      <ScreenHeading
        step={`${namespace} ${question.id}`}
        title={uiText('quiz.place', { n: place, count })}
        className={quiz.place}
      />
      <Progress value={place - 1 + (answer ? 1 : 0)} max={count} label={uiText('recall.progress')} />
      {lesson ? <LessonLinks lesson={lesson}>{form}</LessonLinks> : form}
    </>
  );
}
