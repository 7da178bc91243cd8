import type { LmsCalls } from './lms-calls';
import { normalizeWord } from './read-values';

const STATUSES = new Set(['passed', 'failed', 'completed', 'incomplete']);

/** Whether an LMS holds a value; a number may come back written otherwise, a status in mixed case. */
export const isSameValue = (held: string, value: string): boolean =>
  held === value ||
  (STATUSES.has(value) && normalizeWord(held) === value) ||
  (held.trim() !== '' && Number(held) === Number(value));

/** What an LMS gives back of a value that it accepted: `cut` when the end is missing. Untested where nothing was accepted. */
export function compareValue(
  calls: Pick<LmsCalls, 'get'>,
  element: string,
  accepted = '',
): 'untested' | 'same' | 'cut' | 'different' {
  if (accepted === '') return 'untested';
  const held = calls.get(element);
  if (!held.ok) return 'different';
  if (isSameValue(held.value, accepted)) return 'same';
  return held.value !== '' && accepted.startsWith(held.value) ? 'cut' : 'different';
}
