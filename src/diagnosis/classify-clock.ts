import type { Diagnosis } from './diagnosis';

/** A server says whole seconds, and an answer may take its time. Milliseconds. */
const TOLERANCE = 120_000;

export interface ClockReading {
  /** The `Date` of the answer; null where it has none. */
  readonly date: string | null;
  /** The `Age`, seconds that the answer lay in a cache; null where it has none. */
  readonly age: string | null;
  /** The clock of the device when the question left and when the answer came, milliseconds since 1970. */
  readonly asked: number;
  readonly answered: number;
}

/** How the clock of the device differs from that of the server. */
export function classifyClock({ date, age, asked, answered }: ClockReading): Diagnosis['clock'] {
  const server = Date.parse(date ?? '') + 1000 * (Number(age) || 0);
  if (Number.isNaN(server)) return 'unknown';
  if (asked - server > TOLERANCE) return 'ahead';
  return server - answered > TOLERANCE ? 'behind' : 'right';
}
