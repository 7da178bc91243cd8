import { useEffect, useState } from 'react';

/** How long a code is shown before the next one, milliseconds: time to aim and press. */
const PERIOD = 4000;

/** Whether the learner, here or in the system, wants nothing to move by itself. */
export const isMotionReduced = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Turns by itself once that was asked for, until it is stopped. `onTurn` stays the same function. */
export function useTurning(onTurn: () => void) {
  const [isTurning, setTurning] = useState(false);
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(onTurn, PERIOD);
    return () => clearInterval(timer);
  }, [isTurning, onTurn]);
  return { isTurning, toggle: () => setTurning((before) => !before) };
}
