import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { courseMachine } from './course-machine';
import { createCourseState, moduleStateOf, type PlanTerm } from './course-state';

function run() {
  const actor = createActor(courseMachine, { input: { state: createCourseState(1, 'en') } });
  actor.start();
  const state = () => actor.getSnapshot().context.state;
  return {
    state,
    module: () => moduleStateOf(state(), 2),
    openLesson: () => actor.send({ type: 'lesson.opened', module: 2, lesson: 1, items: [] }),
    leave: () => actor.send({ type: 'place.changed', place: null }),
    reach: () => actor.send({ type: 'lesson.reached' }),
    plan: (lesson: number, term: PlanTerm | null) =>
      actor.send({ type: 'plan.changed', change: { module: 2, lesson, term } }),
    begin: (start: number) => actor.send({ type: 'plan.changed', change: { start } }),
  };
}

describe('the action plan', () => {
  it('has what was ticked, with its term, until it is taken off, in a lesson or elsewhere', () => {
    const course = run();
    course.openLesson();
    course.plan(1, 30);
    course.leave();
    course.plan(4, 30);
    course.plan(4, 90);
    const both = [
      [1, 30],
      [4, 90],
    ] as const;
    expect(course.module().planned).toEqual(new Map(both));
    course.plan(1, null);
    course.plan(3, null);
    expect(course.module().planned).toEqual(new Map([[4, 90]]));
  });

  it('counts from the day that was chosen, and each change makes the state a newer one', () => {
    const course = run();
    expect(course.state().planStart).toBeNull();
    course.plan(1, 30);
    course.begin(20_783);
    expect(course.state()).toMatchObject({ planStart: 20_783, sequence: 2 });
  });

  it('changes nothing of what is done', () => {
    const course = run();
    course.openLesson();
    course.plan(1, 30);
    expect(course.module()).toMatchObject({ reached: new Set(), done: new Set() });
    course.reach();
    course.plan(1, null);
    expect(course.module().done).toEqual(new Set([1]));
  });
});
