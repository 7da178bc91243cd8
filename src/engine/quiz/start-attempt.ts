import type { Quiz } from '../../content/types';
import type { AttemptState } from '../course/course-state';
import { drawItems } from './draw-items';

/** A fresh attempt, with other items than those `seen` as far as the pool has them. `seed` is 0 to `LARGEST_SEED`. */
export const startAttempt = (quiz: Quiz, seed: number, seen: ReadonlySet<number>): AttemptState => ({
  seed,
  items: drawItems(quiz, seed, seen),
  answers: new Map(),
  finished: false,
  percent: null,
});

/** The attempt without items that an update took out of the pool, and their answers; null when none is left. */
export function keepKnownItems(attempt: AttemptState, quiz: Quiz): AttemptState | null {
  const known = new Set(quiz.items.map((item) => item.n));
  const items = attempt.items.filter((n) => known.has(n));
  const answers = new Map([...attempt.answers].filter(([n]) => known.has(n)));
  return items.length === 0 ? null : { ...attempt, items, answers };
}
