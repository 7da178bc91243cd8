/** Seconds for which a page in the background counts at most: reading a source in another tab is part of the session. */
const BACKGROUND_LIMIT = 300;

export interface SessionClock {
  readonly hide: () => void;
  readonly show: () => void;
  /** Whole seconds of the session so far. */
  readonly seconds: () => number;
}

/** Counts the session. `now` gives milliseconds; a clock that was set back counts nothing. */
export function createSessionClock(now: () => number): SessionClock {
  let counted = 0;
  let since = now();
  let isHidden = false;
  const running = (): number => {
    const elapsed = Math.max(0, now() - since) / 1000;
    return isHidden ? Math.min(elapsed, BACKGROUND_LIMIT) : elapsed;
  };
  const turn = (hidden: boolean) => () => {
    if (hidden === isHidden) return;
    counted += running();
    since = now();
    isHidden = hidden;
  };
  return { hide: turn(true), show: turn(false), seconds: () => Math.floor(counted + running()) };
}
