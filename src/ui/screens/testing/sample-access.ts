import { createActor } from 'xstate';
import { createCourseIndex } from '../../../content/create-course-index';
import type { Module } from '../../../content/types';
import { courseMachine } from '../../../engine/course/course-machine';
import { createCourseState } from '../../../engine/course/course-state';
import { LANGUAGES } from '../../../i18n/languages';
import { changeLanguage } from '../../../i18n/load-texts';
import type { CourseAccess, SavedState } from '../course-access';

const SAVED: SavedState = {
  kind: 'not-recorded',
  reason: 'no-api',
  isKept: true,
  isElsewhere: false,
  isErased: false,
};

/**
 * For tests: a course of these modules in this state, at its beginning if none is given, without a record. Nothing of it can be loaded but
 * what `parts` says.
 */
export function createSampleAccess(
  modules: readonly Module[],
  parts: Partial<CourseAccess>,
  state = createCourseState(1, 'en'),
): CourseAccess {
  const actor = createActor(courseMachine, { input: { state } });
  actor.start();
  const ids = modules.map(({ id }) => id);
  return {
    actor,
    index: createCourseIndex(
      { id: 'course', passMark: 80, modules: ids, objectives: [] },
      modules.map((module) => ({ module, lessons: [], quiz: undefined })),
    ),
    version: '1',
    rules: { passMark: 80, attempts: null, failure: 'failed' },
    lockedOrder: false,
    profile: 'web',
    passport: 'all',
    languages: LANGUAGES,
    learnerName: '',
    library: {
      module: () => Promise.resolve(undefined),
      lesson: () => Promise.resolve(undefined),
      quiz: () => Promise.resolve(undefined),
      bibliography: () => Promise.resolve({}),
      sourceUses: () => Promise.resolve({}),
      searchMap: () => Promise.resolve([]),
      about: () => Promise.reject(new Error('no page about the course')),
      glossary: () => Promise.resolve([]),
    },
    status: { get: () => SAVED, subscribe: () => () => undefined },
    launchNote: null,
    hasLms: false,
    changeLanguage: async (tag) => (await changeLanguage(tag)).ok,
    exit: () => undefined,
    retry: () => undefined,
    kept: () => Promise.reject(new Error('nothing kept')),
    diagnose: () => Promise.reject(new Error('no check')),
    now: () => 0,
    createSeed: () => 1,
    ...parts,
  };
}
