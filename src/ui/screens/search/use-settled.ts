import { useEffect, useState } from 'react';

/** A value once it has not changed for a while, in milliseconds; the earlier one until then. */
export function useSettled<Value>(value: Value, initial: Value, wait: number): Value {
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
