import { describe, expect, it } from 'vitest';
import { createActor, type EventFrom } from 'xstate';
import type { Answer } from '../scoring/answer';
import { ITEM_POINTS } from '../scoring/answer';
import { createChoice } from '../testing/questions';
import type { CourseFact } from './course-events';
import { courseMachine } from './course-machine';
import {
  createCourseState,
  EMPTY_MODULE,
  moduleStateOf,
  type AttemptState,
  type CourseState,
} from './course-state';

const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };

/** A running course with the facts it told, oldest first. */
function run(state: CourseState = createCourseState(1, 'en')) {
  const actor = createActor(courseMachine, { input: { state } });
  const facts: CourseFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  const current = () => actor.getSnapshot().context.state;
  return {
    facts,
    state: current,
    module: (n = 2) => moduleStateOf(current(), n),
    quiz: (n = 2) => moduleStateOf(current(), n).quiz,
    send: (...events: readonly EventFrom<typeof courseMachine>[]) => {
      for (const event of events) actor.send(event);
    },
  };
}

const openLesson = (lesson: number, items: readonly number[]) =>
  ({ type: 'lesson.opened', module: 2, lesson, items }) as const;
const reached = { type: 'lesson.reached' } as const;
const leave = { type: 'place.changed', place: null } as const;
const answerItem = (item: number, answer = RIGHT) => ({ type: 'item.answered', item, answer }) as const;
const GIVEN = { namespace: 'basics/first', latency: 3, at: 1000 };
const marked = (n: number, answer = RIGHT) => ({
  question: createChoice(n),
  answer,
  score: { points: ITEM_POINTS, verdict: 'right' as const, marks: new Map() },
  description: `Question ${n}?`,
  ...GIVEN,
});
const practise = (n: number, answer = RIGHT) =>
  ({ type: 'practice.answered', ...marked(n, answer) }) as const;
const answerQuestion = (n: number, answer = RIGHT) =>
  ({ type: 'question.answered', module: 2, ...marked(n, answer) }) as const;
const FRESH = { seed: 9, answers: new Map(), finished: false, percent: null };
const createAttempt = (...items: number[]): AttemptState => ({ ...FRESH, items });
const begin = (...items: number[]) =>
  ({ type: 'attempt.started', module: 2, attempt: createAttempt(...items) }) as const;
const finish = (percent: number) => ({ type: 'attempt.finished', module: 2, percent }) as const;

describe('a lesson', () => {
  it('is done when its end is reached after everything was answered', () => {
    const course = run();
    course.send(openLesson(1, [4, 5]), answerItem(4), practise(5));
    expect(course.module().done).toEqual(new Set());
    course.send(reached);
    expect(course.module().done).toEqual(new Set([1]));
  });

  it('is done when the last answer comes after its end was reached', () => {
    const course = run();
    course.send(openLesson(1, [4, 5]), reached, practise(5));
    expect(course.module()).toMatchObject({ reached: new Set([1]), done: new Set() });
    course.send(answerItem(4));
    expect(course.module().done).toEqual(new Set([1]));
  });

  it('is done at its end when it asks for nothing', () => {
    const course = run();
    course.send(openLesson(3, []), reached);
    expect(course.module().done).toEqual(new Set([3]));
  });

  it('can be finished in several visits', () => {
    const course = run();
    course.send(openLesson(1, [4, 5]), answerItem(4), leave);
    course.send(openLesson(2, [6]), reached, leave);
    course.send(openLesson(1, [4, 5]), reached, answerItem(5));
    expect(course.module()).toMatchObject({ reached: new Set([2, 1]), done: new Set([1]) });
  });

  it('stays done when an update adds something to answer', () => {
    const course = run();
    course.send(openLesson(1, [4]), answerItem(4), reached, leave);
    course.send(openLesson(1, [4, 7]), reached);
    expect(course.module().done).toEqual(new Set([1]));
  });

  it('is done at the next visit when an update removed what was open in it', () => {
    const course = run();
    course.send(openLesson(1, [4, 5]), reached, answerItem(4), leave);
    expect(course.module().done).toEqual(new Set());
    course.send(openLesson(1, [4]), reached);
    expect(course.module().done).toEqual(new Set([1]));
  });

  it('keeps the first answer to each of its items', () => {
    const course = run();
    course.send(openLesson(1, [4, 5]), answerItem(4, WRONG), answerItem(4), practise(5, WRONG), practise(5));
    expect(course.module().answers).toEqual(
      new Map([
        [4, WRONG],
        [5, WRONG],
      ]),
    );
    expect(course.facts).toHaveLength(1);
  });

  it('changes nothing and tells nothing while none is in view', () => {
    const course = run();
    const before = course.state();
    course.send(reached, answerItem(4), practise(5));
    expect(course.state()).toBe(before);
    course.send(openLesson(1, [4, 5]), leave);
    const left = course.state();
    course.send(reached, answerItem(4), practise(5));
    expect(course.state()).toBe(left);
    expect(course.facts).toEqual([]);
  });

  it('leaves other modules alone', () => {
    const other = { ...EMPTY_MODULE, done: new Set([1]) };
    const course = run({ ...createCourseState(1, 'en'), modules: new Map([[3, other]]) });
    course.send(openLesson(1, [4]), answerItem(4), reached, begin(31), finish(50));
    expect(course.module(3)).toBe(other);
    expect([...course.state().modules.keys()]).toEqual([3, 2]);
  });
});

describe('reports', () => {
  it('are told for practice and quiz questions with one ascending index, and not for estimates and decisions', () => {
    const course = run({ ...createCourseState(1, 'en'), interactions: 40 });
    course.send(openLesson(1, [4, 5]), answerItem(4), practise(5), leave);
    course.send(begin(31, 32), answerQuestion(31), answerQuestion(32, WRONG));
    const told = course.facts.flatMap((fact) =>
      fact.type === 'question.answered' ? [[fact.index, fact.marked.question.n]] : [],
    );
    expect(told).toEqual([
      [40, 5],
      [41, 31],
      [42, 32],
    ]);
    expect(course.state().interactions).toBe(43);
  });

  it('carry answer, score, wording, latency and time as they came', () => {
    const course = run();
    course.send(begin(31), answerQuestion(31, WRONG));
    expect(course.facts[0]).toMatchObject({ type: 'question.answered', marked: marked(31, WRONG) });
  });
});

describe('a quiz', () => {
  it('keeps the attempt under way with its answers', () => {
    const course = run();
    course.send(begin(32, 31), answerQuestion(32, WRONG));
    expect(course.quiz()).toEqual({
      attempts: 0,
      best: null,
      seen: new Set(),
      attempt: { ...createAttempt(32, 31), answers: new Map([[32, WRONG]]) },
    });
  });

  it('counts finished attempts and keeps the last for its review', () => {
    const course = run();
    course.send(begin(31), answerQuestion(31), finish(100));
    expect(course.quiz()).toMatchObject({ attempts: 1, best: 100, attempt: { finished: true, items: [31] } });
    course.send(begin(32), finish(0));
    expect(course.quiz()).toMatchObject({ attempts: 2, attempt: { finished: true, items: [32] } });
  });

  it('keeps the best result after a worse attempt and takes a better one', () => {
    const course = run();
    const bests = [70, 40, 90, 89].map((percent) => {
      course.send(begin(31), finish(percent));
      return course.quiz().best;
    });
    expect(bests).toEqual([70, 70, 90, 90]);
  });

  it('keeps a result of nothing apart from no result', () => {
    const course = run();
    course.send(begin(31), finish(0));
    expect(course.quiz().best).toBe(0);
  });

  it('remembers what earlier attempts asked once a new one begins', () => {
    const course = run();
    course.send(begin(31, 32), finish(50));
    expect(course.quiz().seen).toEqual(new Set());
    course.send(begin(33, 32), finish(50), begin(34));
    expect(course.quiz().seen).toEqual(new Set([31, 32, 33]));
  });
});

describe('the record of a course', () => {
  it('gets a higher sequence number with each change and the same one without', () => {
    const course = run();
    const changes = [
      leave,
      { type: 'language.changed', language: 'fr' },
      answerItem(4),
      openLesson(1, [4, 5]),
      answerItem(4),
      answerItem(4),
      reached,
      reached,
      practise(5),
      begin(31),
      answerQuestion(31),
      finish(100),
    ] as const;
    const sequence = changes.map((event) => {
      course.send(event);
      return course.state().sequence;
    });
    expect(sequence).toEqual([1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8]);
  });

  it('keeps place and language', () => {
    const course = run();
    course.send({ type: 'place.changed', place: { kind: 'lesson', module: 2, lesson: 1 } });
    expect(course.state().place).toEqual({ kind: 'lesson', module: 2, lesson: 1 });
    course.send({ type: 'language.changed', language: 'fr' });
    course.send({ type: 'place.changed', place: { kind: 'quiz', module: 2 } });
    expect(course.state()).toMatchObject({ language: 'fr', place: { kind: 'quiz', module: 2 } });
    course.send(leave);
    expect(course.state()).toMatchObject({ language: 'fr', place: null, attemptId: 1 });
  });

  it('does not close the lesson in view when the language changes', () => {
    const course = run();
    course.send(openLesson(1, []), { type: 'language.changed', language: 'fr' }, reached);
    expect(course.module().done).toEqual(new Set([1]));
  });
});
