import { useEffect, useState } from 'react';
import { createActor, type ActorRefFrom } from 'xstate';
import { moduleStateOf } from '../../../engine/course/course-state';
import { quizMachine } from '../../../engine/quiz/quiz-machine';
import { keepKnownItems, startAttempt } from '../../../engine/quiz/start-attempt';
import { plainContentText } from '../../../i18n/content-text';
import { useCourse, useCourseState } from '../course-access';
import type { LoadedQuiz } from './loaded-quiz';

/**
 * The attempt being taken, or null. It begins by a press, never in an effect: what it tells the course must be told once. Each answer
 * is a fact for the course the moment it is given.
 */
export function useAttempt({ module, quiz }: LoadedQuiz) {
  const { actor: course, createSeed } = useCourse();
  const record = moduleStateOf(useCourseState(), module.n).quiz;
  const [running, setRunning] = useState<ActorRefFrom<typeof quizMachine> | null>(null);

  useEffect(
    () => () => {
      running?.stop();
    },
    [running],
  );

  const run = (attempt: NonNullable<typeof record.attempt>) => {
    const actor = createActor(quizMachine, {
      input: { attempt, items: new Map(quiz.items.map((item) => [item.n, item])) },
    });
    actor.on('question.answered', (fact) => {
      const key = `${fact.question.id}.prompt`;
      const description = plainContentText({ namespace: `${module.id}/quiz`, key });
      course.send({ ...fact, module: module.n, description });
    });
    actor.on('attempt.finished', ({ percent }) =>
      course.send({ type: 'attempt.finished', module: module.n, percent }),
    );
    setRunning(actor.start());
  };

  /** A fresh attempt, with other items than before as far as the pool has them. */
  const begin = () => {
    const asked = new Set([...record.seen, ...(record.attempt?.items ?? [])]);
    const attempt = startAttempt(quiz, createSeed(), asked);
    course.send({ type: 'attempt.started', module: module.n, attempt });
    run(attempt);
  };

  const resume = () => (record.attempt ? run(keepKnownItems(record.attempt, quiz)) : begin());
  return { running, begin, resume, end: () => setRunning(null) };
}
