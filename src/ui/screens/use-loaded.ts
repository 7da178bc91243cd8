import { useEffect, useState } from 'react';

/** What a screen waits for: loading, there, absent (no such lesson) or failed (the network, a missing file). */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'absent' }
  /** `turn` counts how often it was tried again. */
  | { readonly status: 'failed'; readonly turn: number };

/**
 * Loads at first and whenever `load` changes (wrap it in `useCallback`); a late answer to an earlier one is dropped. `load` answers
 * undefined where nothing is to be had, and throws when it could not be fetched. The second result tries again. With each new `occasion` it
 * loads again, too; what was there stays until then.
 */
export function useLoaded<Value>(
  load: () => Promise<Value | undefined>,
  occasion?: unknown,
): [Loaded<Value>, () => void] {
  const [turn, setTurn] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly load: typeof load; readonly result: Loaded<Value> } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    const settle = (result: Loaded<Value>) => {
      if (isCurrent) setLoaded({ load, result });
    };
    load().then(
      (value) => settle(value === undefined ? { status: 'absent' } : { status: 'ready', value }),
      () => settle({ status: 'failed', turn }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, turn, occasion]);
  const current: Loaded<Value> = loaded?.load === load ? loaded.result : { status: 'loading' };
  return [current, () => setTurn((before) => before + 1)];
}
