import type { SessionKeeper, SessionMemory } from './session-memory';

/** What the tab remembers of the session, kept up to date, and the time that goes with it. */
export function createRecollection(
  first: SessionMemory,
  keeper: SessionKeeper,
  /** Since the page was loaded. */
  sessionSeconds: () => number,
) {
  let memory = first;
  const countSession = (): number => memory.seconds + sessionSeconds();
  return {
    /** Written with each change, and the seconds so far with it. */
    change: (changes: Partial<SessionMemory>): void => {
      memory = { ...memory, ...changes };
      keeper.write({ ...memory, seconds: countSession() });
    },
    /** Whole seconds of this session, over all loads of its page. */
    countSession,
    /** Whole seconds of all sessions. */
    countAll: (): number => memory.secondsBefore + countSession(),
  };
}
