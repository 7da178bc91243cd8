import { useCallback, useSyncExternalStore } from 'react';

interface Actor<Snapshot> {
  readonly getSnapshot: () => Snapshot;
  readonly subscribe: (observer: { readonly next: () => void; readonly error: () => void }) => {
    readonly unsubscribe: () => void;
  };
}

/** A part of what an actor holds; re-renders when it changes. `select` hands out the part as it is there, never a new object. */
export function useSelector<Snapshot extends { readonly status: string; readonly error?: unknown }, Part>(
  actor: Actor<Snapshot>,
  select: (snapshot: Snapshot) => Part,
): Part {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe({ next: onChange, error: onChange });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => {
    const snapshot = actor.getSnapshot();
    // A machine that failed must not look like one that waits.
    if (snapshot.status === 'error') throw snapshot.error;
    return select(snapshot);
  });
}
