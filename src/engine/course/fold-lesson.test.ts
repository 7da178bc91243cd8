import { describe, expect, it } from 'vitest';
import { createActor, type EventFrom } from 'xstate';
import type { Question } from '../../content/types';
import type { Answer } from '../scoring/answer';
import { isAllRight } from '../scoring/is-all-right';
import { createChoice } from '../testing/questions';
import type { CourseFact } from './course-events';
import { courseMachine } from './course-machine';
import { createCourseState, moduleStateOf } from './course-state';
import type { Placement } from './fold-state';

/** What lessons of the first and last module ask beyond items: a diagnostic, and a simulation with two cases. */

const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };

function run() {
  const actor = createActor(courseMachine, { input: { state: createCourseState(1, 'en') } });
  const facts: CourseFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  return {
    facts,
    module: (n: number) => moduleStateOf(actor.getSnapshot().context.state, n),
    interactions: () => actor.getSnapshot().context.state.interactions,
    send: (...events: readonly EventFrom<typeof courseMachine>[]) => {
      for (const event of events) actor.send(event);
    },
  };
}

const reached = { type: 'lesson.reached' } as const;
const practise = (n: number, answer: Answer) =>
  ({
    type: 'practice.answered',
    question: createChoice(n),
    answer,
    score: { points: 0, verdict: 'wrong', marks: new Map() },
    description: 'Which?',
    namespace: 'basics/first',
    latency: 1,
    at: 1,
  }) as const;
const decide = (item: number, picked = 1) =>
  ({
    type: 'decision.taken',
    id: `laptops-${item}`,
    item,
    options: [{ id: 'one', n: 1 }],
    answer: { kind: 'choice', picked },
    description: 'What now?',
    namespace: 'basics/case',
    stem: 'case.laptops.need',
    latency: 1,
    at: 1,
  }) as const;

describe('a diagnostic', () => {
  const askAbout = (module: number, ...questions: readonly Question[]): Placement => ({
    module,
    isAllRight: (answers) => isAllRight(questions, answers),
  });
  const opened = {
    type: 'lesson.opened',
    module: 1,
    lesson: 3,
    items: [5, 6, 7, 8],
    placements: [
      askAbout(2, createChoice(5), createChoice(6)),
      askAbout(3, createChoice(7), createChoice(8)),
    ],
  } as const;

  it('lets a module be skipped once every question about it is right', () => {
    const course = run();
    course.send(opened, practise(5, RIGHT));
    expect(course.module(2).skipped).toBe(false);
    course.send(practise(6, RIGHT));
    expect(course.module(2).skipped).toBe(true);
    expect(course.module(3).skipped).toBe(false);
  });

  it('does not with one wrong, however often the question is answered again', () => {
    const course = run();
    course.send(opened, practise(5, RIGHT), practise(6, WRONG), practise(6, RIGHT));
    expect(course.module(2).skipped).toBe(false);
  });

  it('is done as a lesson whatever was right or wrong', () => {
    const course = run();
    course.send(opened, reached, ...[5, 6, 7, 8].map((n) => practise(n, WRONG)));
    expect(course.module(1).done).toEqual(new Set([3]));
  });
});

describe('a simulation', () => {
  const opened = {
    type: 'lesson.opened',
    module: 5,
    lesson: 1,
    items: [],
    eitherOf: [
      [1, 2],
      [11, 12],
    ],
  } as const;

  it('is done with all decisions of one case, and not with some of both', () => {
    const course = run();
    course.send(opened, reached, decide(1), decide(12));
    expect(course.module(5).done).toEqual(new Set());
    course.send(decide(2));
    expect(course.module(5).done).toEqual(new Set([1]));
  });

  it('reports each decision once, the first time it is taken', () => {
    const course = run();
    course.send(opened, decide(1), decide(1, 2), decide(2));
    expect(course.facts.map((fact) => fact.type === 'decision.taken' && fact.decision.id)).toEqual([
      'laptops-1',
      'laptops-2',
    ]);
    expect(course.interactions()).toBe(2);
    expect(course.module(5).answers.get(1)).toEqual({ kind: 'choice', picked: 1 });
  });

  it('lets a decision be taken again without a second report', () => {
    const course = run();
    const revised = { type: 'item.revised', item: 1, answer: { kind: 'choice', picked: 3 } } as const;
    course.send(opened, decide(1), revised);
    expect(course.module(5).answers.get(1)).toEqual({ kind: 'choice', picked: 3 });
    expect(course.facts).toHaveLength(1);
  });
});

describe('an assessment with feedback at its end', () => {
  it('keeps an answer that may still change, and reports nothing of it', () => {
    const course = run();
    const attempt = { seed: 1, items: [31], answers: new Map(), finished: false, percent: null };
    course.send(
      { type: 'attempt.started', module: 5, attempt },
      { type: 'answer.kept', module: 5, item: 31, answer: WRONG },
      { type: 'answer.kept', module: 5, item: 31, answer: RIGHT },
    );
    expect(course.module(5).quiz.attempt?.answers).toEqual(new Map([[31, RIGHT]]));
    expect(course.facts).toEqual([]);
  });
});
