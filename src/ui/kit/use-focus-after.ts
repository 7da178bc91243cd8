import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to a result that replaces the control which had it. Call `ask` before the change; the element with the ref `target` takes
 * the focus after it. A result that is there from the start does not take it.
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
