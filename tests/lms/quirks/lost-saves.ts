import { losing } from '../losing';
import type { LmsAnswer, LmsCalls, Quirk, Visit } from '../quirk';

const BOTH = ['1.2', '2004'] as const;
const isGoing = ({ page }: Visit): boolean => page.phase === 'leaving' || page.phase === 'going';
const throwNow = (): never => {
  throw new Error('the window of the LMS was reloaded');
};

/** After so many minutes without a call the session is over. */
const expiring =
  (minutes: number) =>
  (calls: LmsCalls, { version, name }: Visit): LmsCalls => {
    if (name === 'look' || name === 'check') return calls;
    let last = Date.now();
    let isOver = false;
    const guard = (alive: () => LmsAnswer, over: LmsAnswer): LmsAnswer => {
      isOver ||= Date.now() - last > minutes * 60_000;
      last = Date.now();
      return isOver ? over : alive();
    };
    return {
      initialize: calls.initialize,
      terminate: () => guard(calls.terminate, 'false'),
      commit: () => guard(calls.commit, 'false'),
      get: (element) => guard(() => calls.get(element), ''),
      set: (element, value) => guard(() => calls.set(element, value), 'false'),
      lastError: () => (isOver ? (version === '1.2' ? '301' : '391') : calls.lastError()),
    };
  };

/** Sends a value only when it differs from what it believes to have sent. `fail`: how a commit that is lost answers, else null. */
function sendOnce(
  calls: LmsCalls,
  fail: (held: ReadonlyMap<string, string>) => 'true' | 'false' | null,
): LmsCalls {
  const held = new Map<string, string>();
  const sent = new Map<string, string>();
  let isRefused = false;
  const commit = (): LmsAnswer => {
    const failed = fail(held);
    isRefused = failed === 'false';
    if (failed === null)
      for (const [element, value] of held) if (sent.get(element) !== value) calls.set(element, value);
    for (const [element, value] of held) sent.set(element, value);
    return failed ?? calls.commit();
  };
  return {
    ...calls,
    get: (element) => held.get(element) ?? calls.get(element),
    set: (element, value) => {
      held.set(element, value);
      isRefused = false;
      return 'true';
    },
    commit,
    terminate: () => {
      const answer = commit();
      return answer === 'true' ? calls.terminate() : answer;
    },
    lastError: () => (isRefused ? '101' : calls.lastError()),
  };
}

/** Refuses the commit that brings the score of a pass, once. */
function refusePass(calls: LmsCalls, { name, elements, before }: Visit): LmsCalls {
  let isDue = name === 'pass';
  return sendOnce(calls, (held) => {
    const raw = held.get(elements.raw) ?? before(elements.raw);
    if (!isDue || raw === before(elements.raw)) return null;
    isDue = false;
    return 'false';
  });
}

/** Nobody is there any more to hear of an error. */
function loseErrors(action: () => void): void {
  try {
    action();
  } catch {
    // What was sent is lost.
  }
}

/** While the page leaves, whole records are sent by beacon; the oldest arrives last. */
function reorder(calls: LmsCalls, visit: Visit): LmsCalls {
  const { page } = visit;
  const held = new Map<string, string>();
  const beacons: { readonly values: Map<string, string>; readonly phase: typeof page.phase }[] = [];
  const send = () => {
    beacons.push({ values: new Map(held), phase: page.phase });
  };
  let isEnding = false;
  const land = (values: ReadonlyMap<string, string>): void => {
    for (const [element, value] of values)
      if (String(calls.get(element)) !== value) calls.set(element, value);
    calls.commit();
  };
  visit.afterwards(() => {
    for (const { values, phase } of beacons.toReversed()) {
      page.phase = phase;
      loseErrors(() => land(values));
    }
    if (isEnding) loseErrors(calls.terminate);
  });
  return {
    ...calls,
    set: (element, value) => {
      held.set(element, value);
      return isGoing(visit) ? 'true' : calls.set(element, value);
    },
    commit: () => {
      if (!isGoing(visit)) return calls.commit();
      send();
      return 'true';
    },
    terminate: () => {
      if (!isGoing(visit)) return calls.terminate();
      send();
      isEnding = true;
      return 'true';
    },
  };
}

const MOST_BYTES = 65_536;

/** A page that leaves sends all that was set in the visit with each save, by beacon; a browser takes so much of all of them together. */
function limitBeacons(calls: LmsCalls, visit: Visit): LmsCalls {
  const held = new Map<string, string>();
  let sent = 0;
  const isLost = (): boolean => {
    if (!isGoing(visit)) return false;
    const size = [...held].reduce((sum, pair) => sum + encodeURIComponent(pair.join('=')).length, 0);
    if (sent + size > MOST_BYTES) return true;
    sent += size;
    return false;
  };
  return {
    ...calls,
    set: (element, value) => {
      held.set(element, value);
      return calls.set(element, value);
    },
    commit: () => (isLost() ? 'true' : calls.commit()),
    terminate: () => (isLost() ? 'true' : calls.terminate()),
  };
}

/** LMSs that say more than they store, or stop storing under way. */
export const LOST_SAVES: readonly Quirk[] = [
  {
    name: 'q07-says-true-stores-nothing',
    versions: BOTH,
    wrap: losing(({ name }) => name === 'fail' || name === 'pass'),
    lies: true,
  },
  { name: 'q11-loses-the-last-save', versions: BOTH, wrap: losing(isGoing), losesLast: true },
  {
    name: 'q19-throws-from-the-middle-on',
    versions: BOTH,
    wrap: losing(({ name, page }) => page.isMidway && (name === 'fail' || name === 'pass'), {
      set: throwNow,
      commit: throwNow,
      terminate: throwNow,
    }),
    mayStayUnsaved: true,
  },
  { name: 'q20-logs-out-who-is-idle', versions: BOTH, wrap: expiring(20), mayStayUnsaved: true },
  {
    name: 'q20-logs-out-who-reads-for-ten-minutes',
    versions: BOTH,
    wrap: expiring(10),
    isReadMeanwhile: true,
  },
  { name: 'q29-kills-the-page-without-an-event', versions: BOTH, kills: true },
  {
    name: 'q31-loses-what-is-written-offline',
    versions: ['1.2'],
    wrap: (calls, { page }) => sendOnce(calls, () => (page.isOnline ? null : 'true')),
    losesNetworkIn: 'pass',
  },
  {
    name: 'q31-refuses-a-commit-and-marks-its-values-as-sent',
    versions: ['1.2'],
    wrap: refusePass,
    mayStayUnsaved: true,
  },
  { name: 'q33-stores-the-last-saves-out-of-order', versions: BOTH, wrap: reorder },
  { name: 'q33-loses-last-saves-above-64-kib', versions: BOTH, wrap: limitBeacons },
  {
    name: 'q42-loses-what-is-saved-in-pagehide',
    versions: BOTH,
    wrap: losing(({ page }) => page.phase === 'going'),
  },
  {
    name: 'q43-throws-in-pagehide',
    versions: BOTH,
    wrap: losing(({ page }) => page.phase === 'going', {
      set: throwNow,
      commit: throwNow,
      terminate: throwNow,
    }),
  },
];
