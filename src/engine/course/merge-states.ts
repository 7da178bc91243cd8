import {
  EMPTY_MODULE,
  UNKNOWN_DAY,
  type AttemptState,
  type CourseState,
  type ModuleState,
} from './course-state';
import { uniteKnown } from './unite-known';

const unite = <Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): Set<Value> =>
  new Set([...one, ...other]);

/** Every entry of the newer, then those that only the older has. */
const fillUp = <Key, Value>(
  newer: ReadonlyMap<Key, Value>,
  older: ReadonlyMap<Key, Value>,
): Map<Key, Value> => new Map([...newer, ...[...older].filter(([key]) => !newer.has(key))]);

const isSameAttempt = (one: AttemptState, other: AttemptState): boolean =>
  one.seed === other.seed && one.items.join() === other.items.join();

function mergeAttempts(newer: AttemptState | null, older: AttemptState | null): AttemptState | null {
  if (newer === null || older === null || !isSameAttempt(newer, older)) return newer ?? older;
  return {
    ...newer,
    answers: fillUp(newer.answers, older.answers),
    finished: newer.finished || older.finished,
    percent: newer.percent ?? older.percent,
  };
}

const better = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** The earlier of two days; a known one where the other is not on record. */
function firstDay(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  const known = [one, other].filter((day) => day !== UNKNOWN_DAY);
  return known.length === 0 ? UNKNOWN_DAY : Math.min(...known);
}

function mergeModules(newer: ModuleState, older: ModuleState): ModuleState {
  return {
    reached: unite(newer.reached, older.reached),
    done: unite(newer.done, older.done),
    skipped: newer.skipped || older.skipped,
    finished: newer.finished || older.finished,
    answers: fillUp(newer.answers, older.answers),
    planned: fillUp(newer.planned, older.planned),
    quiz: {
      attempts: Math.max(newer.quiz.attempts, older.quiz.attempts),
      best: better(newer.quiz.best, older.quiz.best),
      seen: unite(newer.quiz.seen, older.quiz.seen),
      attempt: mergeAttempts(newer.quiz.attempt, older.quiz.attempt),
    },
  };
}

/**
 * Joins two states of one learner, in either order. Nothing that was done, answered, reached or planned in one of them is lost. Where
 * only one value can stand (place, language, an answer given twice, the term of an action), it is that of the state with the higher
 * sequence number. An action that is on one plan only stays: nothing tells whether it is new or was taken off the other.
 */
export function mergeStates(one: CourseState, other: CourseState): CourseState {
  const [newer, older] = one.sequence >= other.sequence ? [one, other] : [other, one];
  return {
    ...newer,
    interactions: Math.max(newer.interactions, older.interactions),
    finishedOn: firstDay(newer.finishedOn, older.finishedOn),
    planStart: newer.planStart ?? older.planStart,
    known: uniteKnown(newer.known, older.known),
    modules: new Map(
      [...fillUp(newer.modules, older.modules)].map(([n, module]) => [
        n,
        mergeModules(module, older.modules.get(n) ?? EMPTY_MODULE),
      ]),
    ),
  };
}
