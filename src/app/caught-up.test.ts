import { expect, it } from 'vitest';
import { createCourseState, EMPTY_MODULE, type CourseState } from '../engine/course/course-state';
import { encodeResume } from '../engine/resume/encode-resume';
import { plannedIndex } from '../engine/testing/course-states';
import { OPENED } from '../tracking/testing/script-port';
import { reconcileLaunch } from './reconcile-launch';

const modules = plannedIndex.modules.map((module) => module.id);
const older = { ...createCourseState(5, 'en'), sequence: 3 };
const newer = {
  ...older,
  sequence: 4,
  modules: new Map([[2, { ...EMPTY_MODULE, done: new Set([1]) }]]),
};
const resumeOf = (state: CourseState) => encodeResume(state, plannedIndex.id);

/** The device of a learner, and a launch on it with a state from the LMS. */
function createDevice() {
  const kept = new Map<string, unknown>();
  const launch = (resume: string) =>
    reconcileLaunch({
      options: { identifier: '', modules },
      index: plannedIndex,
      opened: { ...OPENED, learnerId: 'u-1', resume },
      isOver: false,
      tab: { get: () => null, set: () => undefined, remove: () => undefined },
      store: {
        get: async (key) => kept.get(key),
        set: async (key, entry) => void kept.set(key, entry),
        remove: async (key) => void kept.delete(key),
      },
      now: () => 7,
      createSeed: () => 5,
    });
  return { kept, launch };
}

it('what this device kept is removed when a launch proves that the LMS has it', async () => {
  const { kept, launch } = createDevice();
  const { journal } = await launch(resumeOf(older));
  await journal?.write(resumeOf(newer));
  expect(kept.size).toBe(1);
  await launch(resumeOf(newer));
  expect(kept.size).toBe(0);
});

it('and stays as long as the LMS has less', async () => {
  const { kept, launch } = createDevice();
  const { journal } = await launch(resumeOf(older));
  await journal?.write(resumeOf(newer));
  await launch(resumeOf(older));
  await launch('');
  expect([...kept.values()]).toEqual([expect.objectContaining({ resume: resumeOf(newer) })]);
});
