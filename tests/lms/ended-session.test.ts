import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import en from '../../locales/en/ui.json';
import { nameReason } from '../../src/ui/screens/shell/name-reason';
import { openCourse } from './open-course';
import { openLms, type Lms } from './open-lms';
import { createMemoryStore, takeVisits } from './take-visits';
import type { Quirk } from './quirk';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 4, 1, 9) }));
afterEach(() => vi.useRealTimers());

/** As where the page was loaded anew within a window of an LMS: its session has ended, and nothing is taken any more (q37). */
const ended: Quirk = {
  name: 'q37-has-ended-before-the-course',
  versions: ['2004'],
  mayStayUnsaved: true,
  wrap: (calls, { name, complain }) =>
    name !== 'fail'
      ? calls
      : {
          ...calls,
          initialize: () => 'false',
          terminate: () => 'false',
          commit: () => 'false',
          get: () => '',
          set: (element) => {
            complain(`${element} was set after the end`);
            return 'false';
          },
          lastError: () => '104',
        },
};

it('a visit to a session that has ended costs nothing of those before, and none after it', async () => {
  for (const ending of ['closed', 'killed'] as const)
    expect(await takeVisits({ version: '2004', quirks: [ended], course: 'released', ending })).toEqual([]);
});

it('in it the learner is told what to do, in words of its own', async () => {
  const lms: Lms = { version: '2004', quirks: [ended], kind: 'strict', stored: null, item: null };
  const course = await openCourse(openLms(lms, 'fail'), createMemoryStore(), 'released', () => 1);
  const status = course.status();
  const reason =
    status.kind === 'not-recorded' &&
    nameReason({ ...status, isKept: null, elsewhere: null, isErased: false });
  expect(reason).toBe('terminated');
  expect(en['save.terminated.text']).toContain('open the course again from the platform');
  course.stop();
});
