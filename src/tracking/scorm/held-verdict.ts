import type { RecordVerdict } from '../record-port';

const COMPLETIONS = ['incomplete', 'completed'] as const;
const SUCCESSES = ['unknown', 'failed', 'passed'] as const;

/** A verdict in the two words of SCORM 2004; SCORM 1.2 has one word for both. */
export interface HeldVerdict {
  readonly completion: (typeof COMPLETIONS)[number];
  readonly success: (typeof SUCCESSES)[number];
  /** Per cent 0–100, or null when there is none. */
  readonly score: number | null;
}

const better = <Word>(order: readonly Word[], one: Word, other: Word): Word =>
  order.indexOf(one) > order.indexOf(other) ? one : other;

const toPercent = (score: number | null): number | null =>
  score === null ? null : Math.min(100, Math.max(0, score));

/** A final word has its score, if any: a score without one would be judged by the LMS. */
export const findFinalScore = ({ completion, success, score }: HeldVerdict): number | null =>
  completion === 'incomplete' && success === 'unknown' ? null : score;

export function toHeld(verdict: RecordVerdict): HeldVerdict {
  switch (verdict.status) {
    case 'incomplete':
      return { completion: 'incomplete', success: 'unknown', score: null };
    case 'completed':
      return { completion: 'completed', success: 'unknown', score: toPercent(verdict.score ?? null) };
    case 'passed':
    case 'failed':
      return { completion: 'completed', success: verdict.status, score: toPercent(verdict.score) };
  }
}

/** The verdict in the words of the course; a score is shown as a whole number and never rounded up. */
export function toVerdict({ completion, success, score }: HeldVerdict): RecordVerdict {
  return success === 'unknown' ? { status: completion } : { status: success, score: Math.floor(score ?? 0) };
}

/**
 * What was on record, raised by what is reported now: no word and no score ever goes down. A score that belongs to a
 * worse verdict than the one held is left out, so that no LMS judges again from it.
 */
export function keepBetter(held: HeldVerdict, verdict: RecordVerdict): HeldVerdict {
  const now = toHeld(verdict);
  const success = better(SUCCESSES, held.success, now.success);
  const completion = better(COMPLETIONS, held.completion, now.completion);
  const counts = now.score !== null && success === now.success;
  // A score that an LMS gives to who is not judged is not ours to report.
  const known =
    success === 'unknown' && now.completion === 'completed' && now.score === null ? null : held.score;
  return { completion, success, score: counts ? Math.max(held.score ?? 0, now.score) : known };
}
