import type { Session } from '../tracking/session/create-session';
import type { TabClaim, TabLoss } from './tab-claim';

/** Whether another tab goes on with the course, or is about to. */
export interface Elsewhere {
  readonly get: () => TabLoss | null;
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * When another tab wants the course, closes the record here, then lets the other tab have it. What could not be saved by then is not tried
 * again: once the other tab has the course, this one would write an older state over a newer one.
 */
export function handOver({ actor }: Session, tab: Pick<TabClaim, 'onLoss' | 'release'>): Elsewhere {
  const listeners = new Set<() => void>();
  let loss: TabLoss | null = null;
  const stop = (next: TabLoss) => {
    if (loss === 'taken' || loss === next) return;
    loss = next;
    actor.send({ type: next === 'taken' ? 'record.taken' : 'exit.requested' });
    for (const onChange of listeners) onChange();
  };
  actor.subscribe((snapshot) => {
    if (snapshot.context.error?.code === 'taken') stop('taken');
    if (snapshot.matches('closed')) tab.release();
    else if (loss && !snapshot.matches('closing')) actor.send({ type: 'record.taken' });
  });
  tab.onLoss(stop);
  return {
    get: () => loss,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
