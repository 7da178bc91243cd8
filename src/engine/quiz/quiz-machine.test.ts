import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import { ITEM_POINTS, type Answer } from '../scoring/answer';
import { createChoice, createNumeric, createOrdering } from '../testing/questions';
import { openQuestion } from './open-positions';
import { quizMachine, type QuizFact } from './quiz-machine';

const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };
const OTHER_KIND: Answer = { kind: 'numeric', value: 2 };

const fresh: AttemptState = {
  seed: 1,
  items: [33, 31, 32],
  answers: new Map(),
  finished: false,
  percent: null,
};
const pool = [createChoice(31), createChoice(32), createChoice(33)];

/** A running quiz with the facts it told, oldest first. */
function run(attempt: AttemptState = fresh, questions: readonly Question[] = pool) {
  const actor = createActor(quizMachine, {
    input: { attempt, items: new Map(questions.map((question) => [question.n, question])) },
  });
  const facts: QuizFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  return {
    facts,
    told: (type: QuizFact['type']) => facts.filter((fact) => fact.type === type),
    state: () => actor.getSnapshot().value,
    asked: () => openQuestion(actor.getSnapshot().context)?.n,
    answers: () => actor.getSnapshot().context.answers,
    isDone: () => actor.getSnapshot().status === 'done',
    show: (at: number) => actor.send({ type: 'question.shown', at }),
    submit: (answer: Answer, at = 0) => actor.send({ type: 'answer.submitted', answer, at }),
    advance: () => actor.send({ type: 'question.advanced' }),
  };
}

describe('an attempt at a quiz', () => {
  it('asks its items in the order drawn and ends after the last', () => {
    const quiz = run();
    const asked = fresh.items.map(() => {
      const n = quiz.asked();
      quiz.submit(RIGHT);
      expect(quiz.state()).toBe('feedback');
      expect(quiz.asked()).toBe(n);
      quiz.advance();
      return n;
    });
    expect(asked).toEqual([33, 31, 32]);
    expect(quiz.isDone()).toBe(true);
    expect(quiz.asked()).toBeUndefined();
  });

  it('marks each answer and tells it as a fact at once', () => {
    const quiz = run();
    quiz.submit(WRONG, 5000);
    expect(quiz.facts).toHaveLength(1);
    expect(quiz.facts[0]).toMatchObject({
      type: 'question.answered',
      question: { n: 33 },
      answer: WRONG,
      score: { points: 0, verdict: 'wrong' },
      at: 5000,
    });
    quiz.advance();
    quiz.submit(RIGHT);
    expect(quiz.facts[1]).toMatchObject({ question: { n: 31 }, score: { points: ITEM_POINTS } });
  });

  it('takes no answer of another kind than the question', () => {
    const quiz = run();
    quiz.submit(OTHER_KIND);
    expect(quiz.state()).toBe('asking');
    expect(quiz.answers().size).toBe(0);
    expect(quiz.facts).toEqual([]);
  });

  it('keeps the first answer when a second one follows', () => {
    const quiz = run();
    quiz.submit(WRONG);
    quiz.submit(RIGHT);
    expect(quiz.answers()).toEqual(new Map([[33, WRONG]]));
    expect(quiz.told('question.answered')).toHaveLength(1);
  });

  it('does not go on before there is an answer', () => {
    const quiz = run();
    quiz.advance();
    expect(quiz.asked()).toBe(33);
  });

  it('tells in whole seconds how long each question was in view', () => {
    const quiz = run();
    quiz.show(10_000);
    quiz.submit(RIGHT, 13_600);
    quiz.advance();
    quiz.show(20_000);
    quiz.submit(RIGHT, 21_400);
    quiz.advance();
    quiz.show(30_000);
    quiz.submit(RIGHT, 29_000);
    expect(quiz.told('question.answered')).toMatchObject([{ latency: 4 }, { latency: 1 }, { latency: 0 }]);
  });

  it('tells the result once, right with the last answer and not with the click that shows it', () => {
    const quiz = run();
    quiz.submit(RIGHT);
    quiz.advance();
    quiz.submit(WRONG);
    quiz.advance();
    expect(quiz.told('attempt.finished')).toEqual([]);
    quiz.submit(RIGHT);
    expect(quiz.facts.at(-2)).toMatchObject({ type: 'question.answered', question: { n: 32 } });
    expect(quiz.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 66 });
    expect(quiz.isDone()).toBe(false);
    quiz.submit(WRONG);
    quiz.advance();
    expect(quiz.told('attempt.finished')).toHaveLength(1);
    expect(quiz.isDone()).toBe(true);
  });
});

describe('an attempt that was left', () => {
  it('goes on at its first open item and counts the answers given before', () => {
    const quiz = run({ ...fresh, answers: new Map([[33, RIGHT]]) });
    expect(quiz.asked()).toBe(31);
    expect(quiz.facts).toEqual([]);
    quiz.submit(RIGHT);
    quiz.advance();
    quiz.submit(RIGHT);
    expect(quiz.told('question.answered')).toHaveLength(2);
    expect(quiz.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 100 });
  });

  it('tells its result at the start when the last answer was given but the result got lost', () => {
    const quiz = run({
      ...fresh,
      answers: new Map([
        [33, RIGHT],
        [31, RIGHT],
        [32, WRONG],
      ]),
    });
    expect(quiz.facts).toEqual([{ type: 'attempt.finished', percent: 66 }]);
    expect(quiz.isDone()).toBe(true);
  });

  it('opens at its review, and tells nothing again, when it was finished', () => {
    const quiz = run({ ...fresh, answers: new Map([[33, RIGHT]]), finished: true });
    expect(quiz.isDone()).toBe(true);
    expect(quiz.facts).toEqual([]);
  });

  it('passes over items that an update removed, and leaves them out of the result', () => {
    const quiz = run({ ...fresh, answers: new Map([[33, RIGHT]]) }, [createChoice(32), createChoice(33)]);
    expect(quiz.asked()).toBe(32);
    quiz.submit(WRONG);
    expect(quiz.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 50 });
  });

  it('ends with nothing when an update removed all its items, so that a new attempt can begin', () => {
    const quiz = run(fresh, []);
    expect(quiz.facts).toEqual([{ type: 'attempt.finished', percent: 0 }]);
    expect(quiz.isDone()).toBe(true);
  });

  it('asks again only the item that an update changed into another kind', () => {
    const changed = [createNumeric(33), createChoice(31), createOrdering(32)];
    const quiz = run(
      {
        ...fresh,
        answers: new Map<number, Answer>([
          [33, RIGHT],
          [31, RIGHT],
        ]),
      },
      changed,
    );
    expect(quiz.asked()).toBe(33);
    quiz.submit({ kind: 'numeric', value: 64 });
    quiz.advance();
    expect(quiz.asked()).toBe(32);
    quiz.submit({ kind: 'ordering', order: [1, 2, 3, 4] });
    expect(quiz.told('question.answered')).toHaveLength(2);
    expect(quiz.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 100 });
  });
});
