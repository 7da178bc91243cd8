import { useCallback, useEffect, useRef } from 'react';

/**
 * A ref for the last block: `onReached` is called when half of it, or its lower end, is in view, or when something in it takes the
 * focus.
 */
export function useReachedEnd(onReached: () => void): (element: HTMLElement | null) => void {
  const latest = useRef(onReached);
  useEffect(() => {
    latest.current = onReached;
  });
  const release = useRef<() => void>(undefined);
  return useCallback((element: HTMLElement | null) => {
    release.current?.();
    release.current = undefined;
    if (!element) return;
    const reach = () => latest.current();
    element.addEventListener('focusin', reach);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) reach();
      },
      { threshold: [0.5, 1] },
    );
    observer.observe(element);
    release.current = () => {
      observer.disconnect();
      element.removeEventListener('focusin', reach);
    };
  }, []);
}
