import type { Cause } from './find-cause';

const NO_TROUBLE: ReadonlySet<Cause> = new Set(['fine', 'fine-on-device']);
const RECORDED_ALL_THE_SAME: ReadonlySet<Cause> = new Set(['review', 'clock', 'notes', 'small-window']);

/** How grave a cause is: nothing to do, something to know, something to put right. */
export function classifyCause(cause: Cause): 'good' | 'caution' | 'bad' {
  if (NO_TROUBLE.has(cause)) return 'good';
  return RECORDED_ALL_THE_SAME.has(cause) ? 'caution' : 'bad';
}
