import { useEffect, useState } from 'react';

/** Signs of life of a reader: also scrolling, as a page may be read for long. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/** Whether nothing has been heard of the learner for some milliseconds; the next sign of life ends it. */
export function useIdle(milliseconds: number): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    let timer = 0;
    const wake = () => {
      window.clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), milliseconds);
    };
    for (const sign of SIGNS)
      window.addEventListener(sign, wake, { passive: true, capture: true, signal: listening.signal });
    wake();
    return () => {
      listening.abort();
      window.clearTimeout(timer);
    };
  }, [milliseconds]);
  return isIdle;
}
