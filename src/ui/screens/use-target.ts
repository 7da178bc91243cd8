import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The id that an address such as `/sources?at=ID` points to within its screen; empty where it points to none. */
export const useTarget = (): string => new URLSearchParams(useLocation().search).get('at') ?? '';

/**
 * Takes the reader to the element that the address points to, once it is shown: into view, unfolded, and with the focus. `prefix` and the
 * id make the id of the element.
 */
export function useJumpToTarget(prefix: string): void {
  const target = useTarget();
  useEffect(() => {
    const element = target === '' ? null : document.getElementById(`${prefix}-${target}`);
    // What is folded away quietly says the same in another way.
    for (const folded of element?.querySelectorAll<HTMLDetailsElement>('details:not([data-quiet])') ?? [])
      folded.open = true;
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [prefix, target]);
}
