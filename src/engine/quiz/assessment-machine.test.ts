import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Question } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import { ITEM_POINTS, type Answer } from '../scoring/answer';
import { createChoice, createOrdering } from '../testing/questions';
import { assessmentMachine, type AssessmentFact } from './assessment-machine';
import { openQuestion } from './open-positions';

const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };
const ORDER: Answer = { kind: 'ordering', order: [1, 2, 3, 4] };

const fresh: AttemptState = {
  seed: 1,
  items: [32, 31, 33],
  answers: new Map(),
  finished: false,
  percent: null,
};
const items: ReadonlyMap<number, Question> = new Map(
  [createChoice(31), createOrdering(32), createChoice(33)].map((item) => [item.n, item]),
);

function run(attempt: AttemptState = fresh, pool = items) {
  const actor = createActor(assessmentMachine, { input: { attempt, items: pool } });
  const facts: AssessmentFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  return {
    facts,
    state: () => actor.getSnapshot().value,
    isDone: () => actor.getSnapshot().status === 'done',
    asked: () => openQuestion(actor.getSnapshot().context)?.n,
    answers: () => actor.getSnapshot().context.answers,
    show: (at: number) => actor.send({ type: 'question.shown', at }),
    open: (position: number) => actor.send({ type: 'question.opened', position }),
    answer: (answer: Answer, at = 0) => actor.send({ type: 'answer.submitted', answer, at }),
    overview: () => actor.send({ type: 'overview.opened' }),
    handIn: (at = 0) => actor.send({ type: 'attempt.submitted', at }),
  };
}

const answeredBefore: AttemptState = {
  ...fresh,
  answers: new Map<number, Answer>([
    [32, ORDER],
    [33, WRONG],
  ]),
};

describe('an assessment', () => {
  it('asks the next open item after each answer, and shows the overview after the last', () => {
    const assessment = run();
    expect(assessment.asked()).toBe(32);
    assessment.answer(ORDER);
    expect(assessment.asked()).toBe(31);
    assessment.answer(RIGHT);
    assessment.answer(WRONG);
    expect(assessment.state()).toBe('overview');
  });

  it('tells each answer as kept at once and marks none before it is handed in', () => {
    const assessment = run();
    assessment.answer(ORDER);
    expect(assessment.facts).toEqual([{ type: 'answer.kept', item: 32, answer: ORDER }]);
  });

  it('lets an answer be changed until it is handed in', () => {
    const assessment = run(answeredBefore);
    assessment.answer(RIGHT);
    assessment.open(2);
    assessment.answer(RIGHT);
    assessment.handIn(9000);
    const marked = assessment.facts.flatMap((fact) =>
      fact.type === 'question.answered' ? [[fact.question.n, fact.score.points]] : [],
    );
    expect(marked).toEqual([
      [32, ITEM_POINTS],
      [31, ITEM_POINTS],
      [33, ITEM_POINTS],
    ]);
    expect(assessment.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 100 });
    expect(assessment.state()).toBe('finished');
  });

  it('is not handed in while an item is open, and ends when it is', () => {
    const assessment = run(answeredBefore);
    assessment.overview();
    assessment.handIn();
    expect(assessment.state()).toBe('overview');
    expect(assessment.facts).toEqual([]);
    assessment.open(1);
    assessment.answer(WRONG);
    assessment.handIn();
    expect(assessment.facts.filter(({ type }) => type === 'attempt.finished')).toHaveLength(1);
    expect(assessment.isDone()).toBe(true);
  });

  it('goes on at the first open item of an attempt that was left, and at the overview when none is open', () => {
    expect(run(answeredBefore).asked()).toBe(31);
    const complete = {
      ...answeredBefore,
      answers: new Map([...answeredBefore.answers, [31, RIGHT] as const]),
    };
    expect(run(complete).state()).toBe('overview');
    expect(run({ ...complete, finished: true }).state()).toBe('finished');
  });

  it('takes no answer of another kind and opens no place that does not exist', () => {
    const assessment = run();
    assessment.answer(RIGHT);
    assessment.open(7);
    expect(assessment.asked()).toBe(32);
    expect(assessment.answers().size).toBe(0);
    expect(assessment.facts).toEqual([]);
  });

  it('passes over an item that an update has taken out of the pool', () => {
    const assessment = run(fresh, new Map([...items].filter(([n]) => n !== 31)));
    assessment.answer(ORDER);
    expect(assessment.asked()).toBe(33);
    assessment.answer(RIGHT);
    assessment.handIn();
    expect(assessment.facts.at(-1)).toEqual({ type: 'attempt.finished', percent: 100 });
  });

  it('tells the seconds from showing an item to its first answer', () => {
    const assessment = run(answeredBefore);
    assessment.show(1000);
    assessment.answer(WRONG, 13_400);
    assessment.open(1);
    assessment.show(20_000);
    assessment.answer(RIGHT, 50_000);
    assessment.handIn(60_000);
    const fact = assessment.facts.find((told) => told.type === 'question.answered' && told.question.n === 31);
    expect(fact).toMatchObject({ latency: 12, at: 60_000, answer: RIGHT });
  });
});

describe('wherever a learner brings an assessment', () => {
  const paths = getShortestPaths(assessmentMachine, {
    input: { attempt: fresh, items },
    events: [
      { type: 'answer.submitted', answer: RIGHT, at: 2000 },
      { type: 'answer.submitted', answer: WRONG, at: 2000 },
      { type: 'answer.submitted', answer: ORDER, at: 2000 },
      { type: 'question.opened', position: 0 },
      { type: 'question.opened', position: 2 },
      { type: 'overview.opened' },
      { type: 'attempt.submitted', at: 3000 },
    ],
    serializeState: ({ value, context }) =>
      JSON.stringify([value, [...context.answers].sort(([a], [b]) => a - b), context.position]),
  });

  it('reaches every item, the overview, and the end', () => {
    const places = new Set(
      paths.map(({ state }) => (state.value === 'asking' ? `asking ${state.context.position}` : state.value)),
    );
    expect([...places].sort()).toEqual(['asking 0', 'asking 1', 'asking 2', 'finished', 'overview']);
  });

  it('ends only with every item answered', () => {
    const ends = paths.filter(({ state }) => state.value === 'finished');
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter(({ state }) => state.context.answers.size < fresh.items.length)).toEqual([]);
  });
});
