import { useEffect, useState } from 'react';
import { createActor, type ActorRefFrom } from 'xstate';
import { isLocked } from '../../../engine/course/derive-lock';
import { moduleStateOf, type AttemptState } from '../../../engine/course/course-state';
import { quizMachine } from '../../../engine/quiz/quiz-machine';
import { keepKnownItems, startAttempt } from '../../../engine/quiz/start-attempt';
import { contentText, plainContentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import { Attempt } from './attempt';
import { QuizIntro } from './quiz-intro';
import type { LoadedQuiz } from './quiz-screen';
import { QuizResults } from './quiz-results';
import styles from './quiz-view.module.css';

type QuizActor = ActorRefFrom<typeof quizMachine>;

/** A quiz: what it is, then item by item, then the result. Each answer is a fact for the course the moment it is given. */
export function QuizView({ module, quiz }: LoadedQuiz) {
  const { actor: course, index, lockedOrder, createSeed } = useCourse();
  const state = useCourseState();
  const [attempt, setAttempt] = useState<QuizActor | null>(null);
  const { quiz: record } = moduleStateOf(state, module.n);
  const locked = lockedOrder && isLocked(state, index, module, null);

  useEffect(() => {
    if (!locked) course.send({ type: 'place.changed', place: { kind: 'quiz', module: module.n } });
  }, [course, locked, module]);
  useEffect(
    () => () => {
      attempt?.stop();
    },
    [attempt],
  );

  const run = (which: AttemptState) => {
    const actor = createActor(quizMachine, {
      input: { attempt: which, items: new Map(quiz.items.map((item) => [item.n, item])) },
    });
    actor.on('question.answered', (fact) => {
      const description = plainContentText({
        namespace: `${module.id}/quiz`,
        key: `${fact.question.id}.prompt`,
      });
      course.send({ ...fact, module: module.n, description });
    });
    actor.on('attempt.finished', ({ percent }) =>
      course.send({ type: 'attempt.finished', module: module.n, percent }),
    );
    setAttempt(actor.start());
  };
  const begin = () => {
    const asked = new Set([...record.seen, ...(record.attempt?.items ?? [])]);
    const fresh = startAttempt(quiz, createSeed(), asked);
    course.send({ type: 'attempt.started', module: module.n, attempt: fresh });
    run(fresh);
  };

  if (locked)
    return (
      <Notice tone="info" title={uiText('locked.title')}>
        <a href={toHref(paths.module(module.id))}>{uiText('locked.text')}</a>
      </Notice>
    );
  return (
    <div className={styles.quiz}>
      <p className={styles.module}>
        <a href={toHref(paths.module(module.id))}>
          {contentText({ namespace: `${module.id}/module`, key: 'title' })}
        </a>
      </p>
      {attempt ? (
        <Attempt actor={attempt} module={module} onFinished={() => setAttempt(null)} />
      ) : record.attempt?.finished ? (
        <QuizResults module={module} quiz={quiz} attempt={record.attempt} onRetake={begin} />
      ) : (
        <QuizIntro
          quiz={quiz}
          underWay={record.attempt}
          onStart={() => (record.attempt ? run(keepKnownItems(record.attempt, quiz)) : begin())}
        />
      )}
    </div>
  );
}
