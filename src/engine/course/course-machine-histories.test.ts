import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, type EventFrom } from 'xstate';
import type { Answer } from '../scoring/answer';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { createChoice } from '../testing/questions';
import type { CourseFact } from './course-events';
import { courseMachine } from './course-machine';
import type { CourseState } from './course-state';

type CourseEvent = EventFrom<typeof courseMachine>;

const module = fc.integer({ min: 1, max: 3 });
const lesson = fc.integer({ min: 1, max: 3 });
const item = fc.integer({ min: 1, max: 6 });
const answer: fc.Arbitrary<Answer> = fc
  .integer({ min: 1, max: 4 })
  .map((picked) => ({ kind: 'choice', picked }));
const marked = fc.record({
  question: item.map((n) => createChoice(n)),
  answer,
  score: fc.constant({ points: 0, verdict: 'wrong' as const, marks: new Map() }),
  description: fc.string(),
  namespace: fc.constant('basics/first'),
  latency: fc.nat(100),
  at: fc.nat(),
});
const attempt = fc.record({
  seed: fc.nat(100),
  items: fc.uniqueArray(item, { minLength: 1 }),
  answers: fc.constant(new Map<number, Answer>()),
  finished: fc.constant(false),
  percent: fc.constant(null),
});
const typed = <Type extends string>(type: Type) => fc.constant(type);

const event: fc.Arbitrary<CourseEvent> = fc.oneof(
  fc.record({ type: typed('lesson.opened'), module, lesson, items: fc.uniqueArray(item, { maxLength: 3 }) }),
  fc.record({ type: typed('lesson.reached') }),
  fc.record({ type: typed('item.answered'), item, answer }),
  marked.map((given) => ({ type: 'practice.answered' as const, ...given })),
  fc.record({ type: typed('place.changed'), place: fc.constant(null) }),
  fc.record({ type: typed('language.changed'), language: fc.constantFrom('en', 'fr') }),
  fc.record({ type: typed('attempt.started'), module, attempt }),
  fc.tuple(module, marked).map(([n, given]) => ({ type: 'question.answered' as const, module: n, ...given })),
  fc.record({ type: typed('attempt.finished'), module, percent: fc.integer({ min: 0, max: 100 }) }),
);

/** Nothing that a learner has reached is ever taken back. */
function expectNothingLost(before: CourseState, after: CourseState) {
  for (const [n, was] of before.modules) {
    const is = after.modules.get(n);
    expect(is?.quiz.best ?? -1).toBeGreaterThanOrEqual(was.quiz.best ?? -1);
    expect(is?.quiz.attempts).toBeGreaterThanOrEqual(was.quiz.attempts);
    expect([...(is?.done ?? [])]).toEqual(expect.arrayContaining([...was.done]));
    expect([...(is?.reached ?? [])]).toEqual(expect.arrayContaining([...was.reached]));
    expect([...(is?.quiz.seen ?? [])]).toEqual(expect.arrayContaining([...was.quiz.seen]));
    for (const [given, first] of was.answers) expect(is?.answers.get(given)).toBe(first);
  }
}

describe('whatever a learner does, in any order', () => {
  it('loses no result, no lesson and no answer, and numbers each change and each report', () => {
    const histories = fc.array(event, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(arbitraryState(plannedIndex), histories, (state, events) => {
        const actor = createActor(courseMachine, { input: { state } });
        const facts: CourseFact[] = [];
        actor.on('*', (fact) => facts.push(fact));
        actor.start();
        for (const each of events) {
          const before = actor.getSnapshot().context.state;
          actor.send(each);
          const after = actor.getSnapshot().context.state;
          expectNothingLost(before, after);
          expect(after.sequence).toBe(before.sequence + (after === before ? 0 : 1));
        }
        expect(facts.map(({ index }) => index)).toEqual(facts.map((_, at) => state.interactions + at));
        expect(actor.getSnapshot().context.state.interactions).toBe(state.interactions + facts.length);
      }),
      { numRuns: 300 },
    );
  });
});
