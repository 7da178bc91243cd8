import { useCallback, useRef, type RefCallback } from 'react';
import { measureLatency } from '../../../engine/scoring/measure-latency';

interface Latency {
  /** To be put on the element that asks. */
  readonly watch: RefCallback<HTMLElement>;
  /** Whole seconds that an answer at a moment took; what is asked next in the same place is shown from then on. */
  readonly take: (at: number) => number;
}

/**
 * How long answers take, from when any part of the element was first in view: all blocks of a lesson are there from the start, and the
 * time in which those above are read is no time taken to answer.
 */
export function useLatency(now: () => number): Latency {
  const shownAt = useRef(0);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      shownAt.current = now();
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        shownAt.current = now();
        observer.disconnect();
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [now],
  );
  const take = (at: number) => {
    const seconds = measureLatency(shownAt.current, at);
    shownAt.current = at;
    return seconds;
  };
  return { watch, take };
}
