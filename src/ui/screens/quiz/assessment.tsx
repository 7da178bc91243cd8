import { useEffect, useRef } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { LoadableModule, Question } from '../../../content/types';
import type { assessmentMachine } from '../../../engine/quiz/assessment-machine';
import { openQuestion } from '../../../engine/quiz/open-positions';
import { orderOptions } from '../../../engine/quiz/order-options';
import type { Answer } from '../../../engine/scoring/answer';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Progress } from '../../kit/progress/progress';
import { QuestionForm } from '../../questions/question-form';
import { useCourse } from '../course-access';
import { ScreenHeading } from '../screen-heading';
import { useSelector } from '../use-selector';
import { AssessmentOverview } from './assessment-overview';
import styles from './quiz-view.module.css';

interface AssessmentProps {
  readonly actor: ActorRefFrom<typeof assessmentMachine>;
  readonly module: LoadableModule;
}

/** One item at a time without feedback, any of them open to change, then an overview to hand in. */
export function Assessment({ actor, module }: AssessmentProps) {
  const snapshot = useSelector(actor, (current) => current);
  if (snapshot.status === 'done') return null;
  if (snapshot.matches('overview')) return <AssessmentOverview actor={actor} module={module} />;
  const question = openQuestion(snapshot.context);
  return question ? (
    <AssessmentItem key={question.id} actor={actor} module={module} question={question} />
  ) : null;
}

interface AssessmentItemProps {
  readonly actor: ActorRefFrom<typeof assessmentMachine>;
  readonly module: LoadableModule;
  readonly question: Question;
}

function AssessmentItem({ actor, module, question }: AssessmentItemProps) {
  const { now } = useCourse();
  const { position, attempt, answers } = useSelector(actor, (current) => current.context);
  const draft = useRef<Answer | null>(null);
  useEffect(() => actor.send({ type: 'question.shown', at: now() }), [actor, now]);

  const submit = (answer: Answer) => actor.send({ type: 'answer.submitted', answer, at: now() });
  /** Leads elsewhere; what was filled in by then is kept as the answer. */
  const leave = (event: { type: 'overview.opened' } | { type: 'question.opened'; position: number }) => {
    if (draft.current) submit(draft.current);
    actor.send(event);
  };
  const kept = answers.get(question.n) ?? null;
  const place = { n: position + 1, count: attempt.items.length };
  return (
    <section className={styles.attempt}>
      <ScreenHeading step={question.id} title={uiText('quiz.place', place)} className={styles.place} />
      <Progress value={answers.size} max={place.count} label={uiText('quiz.progress')} />
      <QuestionForm
        question={question}
        namespace={`${module.id}/quiz`}
        order={orderOptions(question, attempt.seed)}
        answer={null}
        score={null}
        initial={scoreAnswer(question, kept) && kept}
        onDraft={(answer) => (draft.current = answer)}
        submitLabel={uiText('assessment.keep')}
        onSubmit={submit}
        footer={
          <div className={styles.next}>
            {position > 0 && (
              <Button
                variant="quiet"
                onClick={() => leave({ type: 'question.opened', position: position - 1 })}
              >
                {uiText('assessment.previous')}
              </Button>
            )}
            <Button variant="quiet" onClick={() => leave({ type: 'overview.opened' })}>
              {uiText('assessment.overview')}
            </Button>
          </div>
        }
      />
    </section>
  );
}
