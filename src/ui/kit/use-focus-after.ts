import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes when the control that had it gives way to a result. `ask` before the change; `target` takes the focus after
 * it. A result that is there from the start is left alone.
 */
export function useFocusAfter<Target extends HTMLElement>(): {
  readonly target: RefObject<Target | null>;
  readonly ask: () => void;
} {
  const target = useRef<Target>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current || !target.current) return;
    isAsked.current = false;
    target.current.focus();
  });
  return { target, ask: () => (isAsked.current = true) };
}
