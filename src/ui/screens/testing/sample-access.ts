import { createActor } from 'xstate';
import { createCourseIndex } from '../../../content/create-course-index';
import type { Module } from '../../../content/types';
import { courseMachine } from '../../../engine/course/course-machine';
import { createCourseState } from '../../../engine/course/course-state';
import { LANGUAGES } from '../../../i18n/languages';
import { changeLanguage } from '../../../i18n/load-texts';
import type { RecallItem } from '../../../engine/recall/recall-item';
import { addMissed, listDue } from '../../../engine/recall/schedule';
import type { CourseAccess, RecallStore, SavedState } from '../course-access';

const SAVED: SavedState = {
  kind: 'not-recorded',
  reason: 'no-api',
  isKept: true,
  elsewhere: null,
  isErased: false,
};

const toDay = (milliseconds: number) => Math.floor(milliseconds / 86_400_000);

/** Keeps a list as long as the test; its days are those of UTC. */
export function createMemoryRecall(): RecallStore {
  let list: readonly RecallItem[] = [];
  return {
    change: (next) => {
      list = next(list);
      return Promise.resolve(list);
    },
    add: (missed, at) => Promise.resolve((list = addMissed(list, missed, toDay(at)))),
    countDue: (at) => Promise.resolve(listDue(list, toDay(at)).length),
  };
}

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
  const recall = createMemoryRecall();
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
    interactions: true,
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
    recall: () => Promise.resolve(recall),
    kept: () => Promise.reject(new Error('nothing kept')),
    diagnose: () => Promise.reject(new Error('no check')),
    now: () => 0,
    createSeed: () => 1,
    ...parts,
  };
}
