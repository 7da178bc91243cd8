import { useEffect, useRef } from 'react';
import { uiText } from '../../../i18n/ui-text';

/**
 * When the learner leaves: the last save is under way, is waited for in vain so far, has succeeded, or has failed. For another tab: it is
 * being closed and nothing is known yet, all is saved, the rest is kept on this device, neither is known, or the other has not waited for it.
 */
export type ClosedReason =
  | 'closing'
  | 'waiting'
  | 'saved'
  | 'unsaved'
  | 'erased'
  | 'leaving'
  | 'elsewhere'
  | 'kept'
  | 'lost'
  | 'taken';

/** After *Exit*, when everything was erased, or when another tab goes on: nothing can be lost by closing the window but what it says. */
export function ClosedScreen({ reason }: { readonly reason: ClosedReason }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {uiText(`closed.${reason}Title`)}
      </h1>
      <p role="status">{uiText(`closed.${reason}Text`)}</p>
    </main>
  );
}
