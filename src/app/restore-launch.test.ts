import { describe, expect, it } from 'vitest';
import { createCourseState, EMPTY_MODULE } from '../engine/course/course-state';
import { encodeResume } from '../engine/resume/encode-resume';
import { plannedIndex } from '../engine/testing/course-states';
import type { JournalEntry } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import { decideLaunch } from './decide-launch';
import { reconcileLaunch } from './reconcile-launch';

const { id } = plannedIndex;
const modules = plannedIndex.modules.map((module) => module.id);
const kept = {
  ...createCourseState(5, 'fr'),
  sequence: 9,
  modules: new Map([[2, { ...EMPTY_MODULE, done: new Set([1]) }]]),
};
const OBJECTIVES = [{ id: 'circular_ict', status: 'completed', score: 60 }] as const;
const RECORD: OpenedRecord = {
  standard: 'scorm12',
  learnerName: '',
  learnerId: 'u-1',
  mode: 'normal',
  resume: encodeResume(kept, id).slice(0, 30),
  place: '2.4',
  language: '',
  passMark: null,
  returnUrl: null,
  verdict: { status: 'incomplete' },
  readObjectives: () => OBJECTIVES,
};

async function launch(changes: Partial<OpenedRecord>, journal: JournalEntry | null = null) {
  const launched = await reconcileLaunch({
    options: { identifier: '', modules },
    index: plannedIndex,
    opened: { ...RECORD, ...changes },
    isOver: false,
    tab: { get: () => null, set: () => undefined, remove: () => undefined },
    store: { get: async () => journal, set: async () => {}, remove: async () => {} },
    now: () => 0,
    createSeed: () => 4711,
  });
  const { state, launchNote } = await decideLaunch(launched, async () => true);
  return { state, launchNote };
}

describe('a launch with a state that cannot be read', () => {
  it('begins with what the objectives, the place and the verdict on record prove, and says so', async () => {
    const { state, launchNote } = await launch({});
    expect(launchNote).toBe('rebuilt');
    expect(state).toMatchObject({ attemptId: 4711, place: { kind: 'lesson', module: 2, lesson: 4 } });
    expect(state?.modules.get(2)?.done.size).toBe(5);
  });

  it('does so in review too', async () => {
    expect(await launch({ mode: 'review' })).toMatchObject({ launchNote: 'rebuilt' });
  });

  it('says that it could have the place alone', async () => {
    expect(await launch({ readObjectives: () => [] })).toMatchObject({ launchNote: 'rebuilt-place' });
  });

  it('begins anew where nothing is known', async () => {
    const nothing = await launch({ readObjectives: () => [], place: 'home' });
    expect(nothing).toEqual({ state: null, launchNote: 'unreadable' });
  });

  it('goes on with what this device kept, which knows more', async () => {
    const journal = { resume: encodeResume(kept, id), keptAt: 1 };
    const { state, launchNote } = await launch({}, journal);
    expect(launchNote).toBe('restored-unreadable');
    expect(state?.modules).toEqual(kept.modules);
  });

  it('takes nothing from the record of another course', async () => {
    const resume = encodeResume(kept, 'other-course');
    expect(await launch({ resume })).toEqual({ state: null, launchNote: 'unreadable' });
  });
});

describe('a launch without any state', () => {
  const FIRST = { resume: '', place: '', readObjectives: () => [] };

  it('is the first one, also where the platform gives a verdict or a place of its own', async () => {
    const verdict = { status: 'passed', score: 100 } as const;
    expect(await launch(FIRST)).toEqual({ state: null, launchNote: null });
    expect(await launch({ ...FIRST, verdict, place: 'page-4' })).toEqual({ state: null, launchNote: null });
  });

  it('begins with what is proven where a place of the course shows that it has run', async () => {
    const verdict = { status: 'passed', score: 90 } as const;
    expect(await launch({ ...FIRST, place: '2.4' })).toMatchObject({ launchNote: 'rebuilt-place' });
    expect(await launch({ ...FIRST, place: '2.4', verdict })).toMatchObject({ launchNote: 'rebuilt' });
  });

  it('begins with what is proven where objectives show that the course has run', async () => {
    expect(await launch({ resume: '' })).toMatchObject({
      launchNote: 'rebuilt',
      state: { place: { lesson: 4 } },
    });
  });
});
