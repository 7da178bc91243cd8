import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { AttemptState } from '../course/course-state';
import { createChoice, createOrdering } from '../testing/questions';
import { quizMachine, type QuizFact } from './quiz-machine';

const attempt: AttemptState = {
  seed: 1,
  items: [32, 31, 33],
  answers: new Map(),
  finished: false,
  percent: null,
};
const input = {
  attempt,
  items: new Map([createChoice(31), createOrdering(32), createChoice(33)].map((item) => [item.n, item])),
};

/** One way to each state that a learner can bring the quiz to with right, wrong and foreign answers and any clicks. */
const paths = getShortestPaths(quizMachine, {
  input,
  events: [
    { type: 'question.shown', at: 1000 },
    { type: 'answer.submitted', answer: { kind: 'choice', picked: 2 }, at: 2000 },
    { type: 'answer.submitted', answer: { kind: 'choice', picked: 3 }, at: 2000 },
    { type: 'answer.submitted', answer: { kind: 'ordering', order: [1, 2, 3, 4] }, at: 2000 },
    { type: 'answer.submitted', answer: { kind: 'numeric', value: 1 }, at: 2000 },
    { type: 'question.advanced' },
  ],
  serializeState: ({ value, context }) =>
    JSON.stringify([value, [...context.answers], context.position, context.shownAt]),
});

/** What was told on the way to the end of a path. */
function replay(steps: (typeof paths)[number]['steps']) {
  const actor = createActor(quizMachine, { input });
  const facts: QuizFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  // The first step of a path is the start itself.
  for (const { event } of steps.slice(1)) actor.send(event);
  return { facts, snapshot: actor.getSnapshot() };
}

describe('wherever a learner brings a quiz', () => {
  it('reaches feedback and question for every item, and the end', () => {
    const places = paths.map(({ state }) => `${JSON.stringify(state.value)} ${state.context.position}`);
    expect([...new Set(places)].sort()).toEqual(
      [
        ...[0, 1, 2].flatMap((position) => [`"asking" ${position}`, `"feedback" ${position}`]),
        '"finished" 3',
      ].sort(),
    );
  });

  it('has each answer told once, in the order asked, and the result once as soon as all are there', () => {
    for (const { steps } of paths) {
      const { facts, snapshot } = replay(steps);
      const { answers } = snapshot.context;
      const told = facts.flatMap((fact) => (fact.type === 'question.answered' ? [fact.question.n] : []));
      expect(told).toEqual(attempt.items.slice(0, answers.size));
      expect(told).toEqual([...answers.keys()]);
      const results = facts.filter((fact) => fact.type === 'attempt.finished');
      const isComplete = answers.size === attempt.items.length;
      expect(results).toHaveLength(isComplete ? 1 : 0);
      expect(facts.at(-1)?.type === 'attempt.finished').toBe(isComplete);
    }
  });

  it('asks an item without an answer, gives feedback on an item with one, and ends only with all answered', () => {
    for (const { state } of paths) {
      const { answers, position } = state.context;
      const here = attempt.items[position];
      const isAnswered = here !== undefined && answers.has(here);
      expect(state.value === 'feedback').toBe(isAnswered);
      expect(state.value === 'asking').toBe(here !== undefined && !isAnswered);
      expect(state.value === 'finished').toBe(here === undefined && answers.size === attempt.items.length);
      expect(state.status === 'done').toBe(state.value === 'finished');
    }
  });
});
