import { fail, succeed, type Result } from '../../content/result';
import { isSameValue } from './compare-value';
import { isSessionLost, type CallFailure, type LmsCalls } from './lms-calls';

/** One value to be on record. */
export interface Write {
  readonly element: string;
  readonly value: string;
  /** The record is complete without it: a refusal does not count, and it is not offered again until it changes. */
  readonly isOptional?: true;
  /** The same value written otherwise, for an LMS that sends a value only once. */
  readonly otherSpelling?: string;
  /** Once a commit was refused the LMS may never send the same word again: acceptance cannot be known in this visit. */
  readonly isUnrepeatable?: true;
}

export interface ValueWriter {
  /** Notes a value that the LMS already holds. */
  readonly seed: (element: string, value: string) => void;
  /** Those that differ from what was accepted last. */
  readonly selectChanged: (writes: readonly Write[]) => readonly Write[];
  /** Sets all in the order given and commits once. Without a full success all are to be written again. */
  readonly write: (writes: readonly Write[]) => Result<undefined, CallFailure>;
  /** Undefined when nothing was accepted, or no longer. */
  readonly findAccepted: (element: string) => string | undefined;
}

/** Remembers what an LMS accepted, as values set are safe only when a commit after them was answered with "true". */
export function createValueWriter(calls: LmsCalls): ValueWriter {
  const accepted = new Map<string, string>();
  /** By element, the spelling that a refused commit left in doubt. */
  const doubted = new Map<string, string>();

  const spell = ({ element, value, otherSpelling }: Write): string =>
    otherSpelling !== undefined && doubted.get(element) === value ? otherSpelling : value;
  const isHeld = (write: Write): boolean => {
    const held = calls.get(write.element);
    return held.ok && isSameValue(held.value, write.value);
  };
  /** "false" without an error code says nothing: what counts is whether the value can be read back. */
  const set = (write: Write): Result<undefined, CallFailure> => {
    const answer = calls.set(write.element, spell(write));
    return answer.ok || answer.error.code !== '0' || !isHeld(write) ? answer : succeed(undefined);
  };
  const commit = (staged: readonly Write[]): Result<undefined, CallFailure> => {
    const answer = calls.commit();
    if (answer.ok || answer.error.code !== '0') return answer;
    const needed = staged.filter(({ isOptional }) => !isOptional);
    return needed.length > 0 && needed.every(isHeld) ? succeed(undefined) : answer;
  };
  const accept = (write: Write): boolean => {
    if (write.isUnrepeatable && doubted.get(write.element) === write.value) return false;
    accepted.set(write.element, write.value);
    doubted.delete(write.element);
    return true;
  };

  return {
    findAccepted: (element) => accepted.get(element),
    seed: (element, value) => {
      accepted.set(element, value);
    },
    selectChanged: (writes) => writes.filter(({ element, value }) => accepted.get(element) !== value),
    write: (writes) => {
      const staged: Write[] = [];
      const failures: CallFailure[] = [];
      for (const write of writes) {
        accepted.delete(write.element);
        const answer = set(write);
        if (!answer.ok && isSessionLost(answer.error)) return answer;
        if (answer.ok || write.isOptional) staged.push(write);
        else failures.push(answer.error);
      }
      const committed = commit(staged);
      if (!committed.ok) {
        if (!isSessionLost(committed.error))
          for (const write of staged) doubted.set(write.element, spell(write));
        return committed;
      }
      for (const write of staged)
        if (!accept(write)) failures.push({ call: `commit ${write.element}`, code: 'in doubt' });
      const [first] = failures;
      return first ? fail(first) : succeed(undefined);
    },
  };
}
