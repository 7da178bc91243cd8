import { vi } from 'vitest';
import type { LmsAnswer, LmsCalls, Quirk, Visit } from '../quirk';

const BOTH = ['1.2', '2004'] as const;

/** Each commit takes seconds in which the page stands still. */
const takeSeconds = (calls: LmsCalls, { page, complain }: Visit): LmsCalls => ({
  ...calls,
  commit: () => {
    if (page.phase === 'acting') complain('a commit while the learner waits for feedback');
    vi.setSystemTime(Date.now() + 3000);
    return calls.commit();
  },
});

/** Without `suspend` the attempt is over, and the next one begins with nothing. */
function dropAttempt(calls: LmsCalls, { before, elements }: Visit): LmsCalls {
  const isOver = before(elements.exit) !== 'suspend';
  const written = new Set<string>();
  return {
    ...calls,
    get: (element) => {
      if (!isOver || written.has(element)) return calls.get(element);
      if (element === elements.entry) return 'ab-initio';
      if (element === elements.status || element === elements.success) return 'unknown';
      const isDropped =
        [elements.state, elements.place].includes(element) || element.startsWith('cmi.score.');
      return isDropped ? '' : calls.get(element);
    },
    set: (element, value) => {
      written.add(element);
      return calls.set(element, value);
    },
  };
}

const isLook = ({ name }: Visit): boolean => name === 'fail' || name === 'look';

/** Nothing is to be written, and what is written is stored all the same. */
const forbidWriting =
  (give: (element: string, visit: Visit) => string | null) =>
  (calls: LmsCalls, visit: Visit): LmsCalls => {
    if (!isLook(visit)) return calls;
    return {
      ...calls,
      get: (element) => give(element, visit) ?? calls.get(element),
      set: (element, value) => {
        visit.complain(`${element} was set without credit`);
        return calls.set(element, value);
      },
    };
  };

const launchForBrowsing = forbidWriting((element, { elements }) =>
  element === elements.mode ? 'browse' : null,
);
const launchForReview = forbidWriting((element, { elements }) =>
  element === elements.mode ? 'review' : null,
);

const NO_TIME = /^(?:|PT?(?:0+(?:\.0+)?[HMS])*)$/;

/** At each end the time of the session is added to that of the visits before; without either the sum is "P", which is no duration. */
function addUpTime(calls: LmsCalls, { elements, before, complain }: Visit): LmsCalls {
  let isGiven = false;
  return {
    ...calls,
    set: (element, value) => {
      isGiven ||= element === elements.sessionTime;
      return calls.set(element, value);
    },
    terminate: () => {
      if (!isGiven && NO_TIME.test(before(elements.totalTime))) complain('no time at the end');
      return calls.terminate();
    },
  };
}

/** What the request to leave the course breaks. */
function breakByRequest(calls: LmsCalls): LmsCalls {
  let isBroken = false;
  const guard = (call: () => LmsAnswer) => (): LmsAnswer => {
    if (isBroken) throw new Error('exitAll');
    return call();
  };
  return {
    ...calls,
    set: (element, value) => {
      isBroken ||= element === 'adl.nav.request';
      return calls.set(element, value);
    },
    commit: guard(calls.commit),
    terminate: guard(calls.terminate),
  };
}

/** The session was begun before the course: Initialize answers 103, and each further one throws away what was not committed. */
function beginBefore(calls: LmsCalls, { complain }: Visit): LmsCalls {
  calls.initialize();
  let isAgain = false;
  let tries = 0;
  return {
    ...calls,
    initialize: () => {
      isAgain = true;
      tries += 1;
      if (tries > 1) complain('a second Initialize');
      return 'false';
    },
    lastError: () => {
      const code = isAgain ? '103' : calls.lastError();
      isAgain = false;
      return code;
    },
  };
}

/** LMSs that run a session in a way of their own. */
export const ODD_SESSIONS: readonly Quirk[] = [
  { name: 'q04-drops-an-attempt-without-suspend', versions: ['2004'], wrap: dropAttempt },
  { name: 'q10-takes-seconds-for-a-commit', versions: BOTH, wrap: takeSeconds },
  {
    name: 'q13-logs-the-person-out',
    versions: ['1.2'],
    wrap: (calls, { elements, complain }) => ({
      ...calls,
      set: (element, value) => {
        if (element === elements.exit && value === 'logout') complain('the person was logged out');
        return calls.set(element, value);
      },
    }),
  },
  {
    name: 'q26-launches-without-credit',
    versions: BOTH,
    wrap: forbidWriting((element, { elements }) => (element === elements.credit ? 'no-credit' : null)),
    isReadOnly: true,
  },
  {
    name: 'q26-launches-for-browsing',
    versions: BOTH,
    wrap: launchForBrowsing,
    isReadOnly: true,
  },
  {
    name: 'q26-launches-for-review',
    versions: BOTH,
    wrap: launchForReview,
    isReadOnly: true,
  },
  { name: 'q28-is-opened-in-two-tabs', versions: BOTH, opensTwiceIn: 'begin' },
  { name: 'q32-throws-after-a-request-to-leave', versions: ['2004'], wrap: breakByRequest },
  {
    name: 'q36-stores-a-broken-time-when-none-is-given',
    versions: ['2004'],
    wrap: addUpTime,
  },
  {
    name: 'q36-adds-up-time-in-review-too',
    versions: ['2004'],
    wrap: (calls, visit) => addUpTime(launchForReview(calls, visit), visit),
    isReadOnly: true,
  },
  { name: 'q37-has-begun-before-the-course', versions: ['2004'], wrap: beginBefore },
  {
    name: 'q40-keeps-records-by-the-identifier-of-the-item',
    versions: BOTH,
    replacedIn: 'fail',
    keepsByItem: true,
  },
];
