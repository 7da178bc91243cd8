import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { LoadableModule } from '../../../content/types';
import { openQuestion } from '../../../engine/quiz/open-positions';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { quizMachine } from '../../../engine/quiz/quiz-machine';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Progress } from '../../kit/progress/progress';
import { QuestionForm } from '../../questions/question-form';
import { useCourse } from '../course-access';
import { ScreenHeading } from '../screen-heading';
import { useSelector } from '../use-selector';
import { LessonLink } from './lesson-link';
import styles from './quiz-view.module.css';

interface AttemptProps {
  readonly actor: ActorRefFrom<typeof quizMachine>;
  readonly module: LoadableModule;
}

/** One item at a time, with feedback before the next. */
export function Attempt({ actor, module }: AttemptProps) {
  const { now } = useCourse();
  const snapshot = useSelector(actor, (current) => current);
  const question = openQuestion(snapshot.context);
  useEffect(() => {
    if (question) actor.send({ type: 'question.shown', at: now() });
  }, [actor, now, question]);
  if (!question) return null;

  const { position, attempt, answers } = snapshot.context;
  const given = snapshot.matches('feedback') ? (answers.get(question.n) ?? null) : null;
  const isLast = position + 1 === attempt.items.length;
  const place = { n: position + 1, count: attempt.items.length };
  return (
    <section key={question.id} className={styles.attempt}>
      <ScreenHeading step={question.id} title={uiText('quiz.place', place)} className={styles.place} />
      <Progress value={position + (given ? 1 : 0)} max={place.count} label={uiText('quiz.progress')} />
      <QuestionForm
        question={question}
        namespace={`${module.id}/quiz`}
        order={orderOptions(question, attempt.seed)}
        answer={given}
        score={scoreAnswer(question, given)}
        onSubmit={(answer) => actor.send({ type: 'answer.submitted', answer, at: now() })}
        footer={
          given && (
            <div className={styles.next}>
              <Button onClick={() => actor.send({ type: 'question.advanced' })}>
                {uiText(isLast ? 'quiz.toResult' : 'quiz.nextQuestion')}
              </Button>
              <LessonLink lesson={question.lesson} />
            </div>
          )
        }
      />
    </section>
  );
}
