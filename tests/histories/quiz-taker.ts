import { createActor } from 'xstate';
import type { Connection } from '../../src/app/connect-course';
import type { Question } from '../../src/content/types';
import { moduleStateOf, type AttemptState } from '../../src/engine/course/course-state';
import { countsForVerdict, isOutOfTries } from '../../src/engine/course/derive-verdict';
import { assessmentMachine } from '../../src/engine/quiz/assessment-machine';
import { openQuestion } from '../../src/engine/quiz/open-positions';
import { quizMachine, type QuizFact } from '../../src/engine/quiz/quiz-machine';
import { keepKnownItems, startAttempt } from '../../src/engine/quiz/start-attempt';
import type { Answer } from '../../src/engine/scoring/answer';
import type { SampleCourse, SampleModule } from './sample-course';

/** An attempt under way, as its screen drives it. */
export interface Taking {
  readonly question: () => Question | undefined;
  readonly answer: (answer: Answer) => void;
  /** To another item, or, where there is no such place, to what comes next. */
  readonly turn: (to: number) => void;
  readonly handIn: () => void;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

type Course = Connection['actor'];
type Input = { readonly attempt: AttemptState; readonly items: ReadonlyMap<number, Question> };

const tell = (course: Course, module: number, fact: QuizFact): void =>
  course.send(
    fact.type === 'attempt.finished'
      ? { ...fact, module }
      : { ...fact, module, description: 'A question', namespace: 'basics/quiz' },
  );

function takeEach(course: Course, module: number, input: Input): Taking {
  const actor = createActor(quizMachine, { input });
  actor.on('*', (fact) => tell(course, module, fact));
  actor.start();
  const advance = () => actor.send({ type: 'question.advanced' });
  return {
    question: () => {
      const snapshot = actor.getSnapshot();
      return snapshot.matches('asking') ? openQuestion(snapshot.context) : undefined;
    },
    answer: (answer) => actor.send({ type: 'answer.submitted', answer, at: Date.now() }),
    turn: advance,
    handIn: advance,
    isOver: () => actor.getSnapshot().status === 'done',
    stop: () => actor.stop(),
  };
}

function takeWhole(course: Course, module: number, input: Input): Taking {
  const actor = createActor(assessmentMachine, { input });
  actor.on('*', (fact) =>
    fact.type === 'answer.kept' ? course.send({ ...fact, module }) : tell(course, module, fact),
  );
  actor.start();
  return {
    question: () => {
      const snapshot = actor.getSnapshot();
      return snapshot.matches('asking') ? openQuestion(snapshot.context) : undefined;
    },
    answer: (answer) => actor.send({ type: 'answer.submitted', answer, at: Date.now() }),
    turn: (to) =>
      actor.send(
        to < input.attempt.items.length
          ? { type: 'question.opened', position: to }
          : { type: 'overview.opened' },
      ),
    handIn: () => {
      actor.send({ type: 'overview.opened' });
      actor.send({ type: 'attempt.submitted', at: Date.now() });
    },
    isOver: () => actor.getSnapshot().status === 'done',
    stop: () => actor.stop(),
  };
}

/** Begins an attempt, or goes on with the one that was left; undefined where there is no quiz, or no try is left. */
export function takeQuiz(
  { actor, rules }: Connection,
  { index }: SampleCourse,
  { index: { id, n }, quiz }: SampleModule,
  createSeed: () => number,
): Taking | undefined {
  if (!quiz) return undefined;
  const record = moduleStateOf(actor.getSnapshot().context.state, n).quiz;
  const items = new Map(quiz.items.map((item) => [item.n, item]));
  const take = quiz.feedback === 'each' ? takeEach : takeWhole;
  const last = record.attempt && keepKnownItems(record.attempt, quiz);
  if (last && !last.finished) return take(actor, n, { attempt: last, items });
  if (record.attempt && countsForVerdict(index, id) && isOutOfTries(record, rules)) return undefined;
  const asked = new Set([...record.seen, ...(record.attempt?.items ?? [])]);
  const attempt = startAttempt(quiz, createSeed(), asked);
  actor.send({ type: 'attempt.started', module: n, attempt });
  return take(actor, n, { attempt, items });
}
