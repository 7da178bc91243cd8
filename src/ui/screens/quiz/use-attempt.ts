import { useEffect, useState } from 'react';
import { createActor, type ActorRefFrom, type AnyActorRef } from 'xstate';
import { moduleStateOf, type AttemptState } from '../../../engine/course/course-state';
import { assessmentMachine } from '../../../engine/quiz/assessment-machine';
import { quizMachine, type QuizFact } from '../../../engine/quiz/quiz-machine';
import { keepKnownItems, startAttempt } from '../../../engine/quiz/start-attempt';
import { plainContentText } from '../../../i18n/content-text';
import { useCourse, useCourseState } from '../course-access';
import type { LoadedQuiz } from './loaded-quiz';

/** The attempt being taken: with feedback after each answer, or handed in as a whole. */
export type RunningAttempt =
  | { readonly feedback: 'each'; readonly actor: ActorRefFrom<typeof quizMachine> }
  | { readonly feedback: 'end'; readonly actor: ActorRefFrom<typeof assessmentMachine> };

/**
 * The attempt being taken, or null; and the last one as far as the pool still has its items. It begins by a press, never in an effect: what it tells the course must be told once. Each answer
 * is a fact for the course the moment it is given.
 */
export function useAttempt({ module, quiz }: LoadedQuiz) {
  const { actor: course, createSeed } = useCourse();
  const record = moduleStateOf(useCourseState(), module.n).quiz;
  const last = record.attempt && keepKnownItems(record.attempt, quiz);
  const [running, setRunning] = useState<RunningAttempt | null>(null);

  useEffect(
    () => () => {
      running?.actor.stop();
    },
    [running],
  );

  const tell = (fact: QuizFact) => {
    if (fact.type === 'attempt.finished') return course.send({ ...fact, module: module.n });
    const namespace = `${module.id}/quiz`;
    const description = plainContentText({ namespace, key: `${fact.question.id}.prompt` });
    return course.send({ ...fact, module: module.n, description, namespace });
  };

  /** Also where it was over from the start: an update may have taken all that was open. */
  const endWith = (actor: AnyActorRef) => actor.subscribe({ complete: () => setRunning(null) });

  const run = (attempt: AttemptState) => {
    const input = { attempt, items: new Map(quiz.items.map((item) => [item.n, item])) };
    if (quiz.feedback === 'each') {
      const actor = createActor(quizMachine, { input });
      actor.on('*', tell);
      setRunning({ feedback: 'each', actor: actor.start() });
      return endWith(actor);
    }
    const actor = createActor(assessmentMachine, { input });
    actor.on('*', (fact) =>
      fact.type === 'answer.kept' ? course.send({ ...fact, module: module.n }) : tell(fact),
    );
    setRunning({ feedback: 'end', actor: actor.start() });
    return endWith(actor);
  };

  /** A fresh attempt, with other items than before as far as the pool has them. */
  const begin = () => {
    const asked = new Set([...record.seen, ...(record.attempt?.items ?? [])]);
    const attempt = startAttempt(quiz, createSeed(), asked);
    course.send({ type: 'attempt.started', module: module.n, attempt });
    run(attempt);
  };

  const resume = () => (last ? run(last) : begin());
  return { running, last, begin, resume };
}
