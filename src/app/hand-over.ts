import type { Session } from '../tracking/session/create-session';
import type { TabClaim } from './tab-claim';

/** Whether another tab has the course now. */
export interface Elsewhere {
  readonly get: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** When another tab wants the course: stops here, closes the record, then lets the other have it. */
export function handOver({ actor }: Session, tab: Pick<TabClaim, 'onWanted' | 'release'>): Elsewhere {
  const listeners = new Set<() => void>();
  let isElsewhere = false;
  tab.onWanted(() => {
    if (isElsewhere) return;
    isElsewhere = true;
    for (const onChange of listeners) onChange();
    actor.subscribe((snapshot) => {
      if (snapshot.matches('closed')) tab.release();
    });
    actor.send({ type: 'exit.requested' });
  });
  return {
    get: () => isElsewhere,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
