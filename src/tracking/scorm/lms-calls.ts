import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';

/** The names of the same six calls in each version of SCORM. */
export interface CallNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
}

export interface CallFailure {
  /** The call and its element, for the diagnosis. */
  readonly call: string;
  /** The error code of the LMS, '0' when it gave none; 'threw' when the call itself failed. */
  readonly code: string;
}

export interface LmsCalls {
  readonly initialize: () => Result<undefined, CallFailure>;
  readonly terminate: () => Result<undefined, CallFailure>;
  readonly commit: () => Result<undefined, CallFailure>;
  /** The value as text. Fails only when nothing came and the LMS gives an error for it. */
  readonly get: (element: string) => Result<string, CallFailure>;
  readonly set: (element: string, value: string) => Result<undefined, CallFailure>;
}

/** Codes that say that the session is over: 301 and 391, and the 2004 codes before initialisation and after termination. */
const SESSION_OVER = new Set(['301', '391', '122', '123', '132', '133', '142', '143']);

export const isSessionLost = ({ code }: CallFailure): boolean => code === 'threw' || SESSION_OVER.has(code);

/** Whether nothing came because nothing can be read, rather than because there is nothing: not open, over, or gone. */
export const isUnreadable = ({ code }: CallFailure): boolean => ['threw', '301', '122', '123'].includes(code);

export function toRecordError({ call, code }: CallFailure): RecordError {
  if (code === 'threw') return { code: 'threw', detail: call };
  return { code: SESSION_OVER.has(code) ? 'expired' : 'refused', detail: `${call}: ${code}` };
}

/** Codes have three digits; what is longer is none, and only names itself in the diagnosis. */
const MAX_CODE = 20;

/**
 * Wraps the object of an LMS: nothing throws, whatever it answers becomes text, an error counts only after a failed call. One whose page
 * is gone is not called: to the record it is as if the call had thrown.
 */
export function createLmsCalls(api: object, names: CallNames, isGone = (): boolean => false): LmsCalls {
  const call = (name: string, args: readonly string[]): Result<string, CallFailure> => {
    if (isGone()) return fail({ call: name, code: 'threw' });
    try {
      const method: unknown = Reflect.get(api, name);
      if (typeof method !== 'function') return fail({ call: name, code: 'threw' });
      const answer: unknown = Reflect.apply(method, api, args);
      const isPlain = typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean';
      return succeed(isPlain ? String(answer) : '');
    } catch {
      return fail({ call: [name, args[0]].join(' ').trim(), code: 'threw' });
    }
  };
  const lastError = (): string => {
    const code = call(names.lastError, []);
    return code.ok ? code.value.slice(0, MAX_CODE).trim() || '0' : 'threw';
  };
  const command = (name: string, ...args: readonly string[]): Result<undefined, CallFailure> => {
    const answer = call(name, args);
    if (!answer.ok) return answer;
    const isDone = answer.value === 'true' || answer.value === '1';
    return isDone ? succeed(undefined) : fail({ call: [name, args[0]].join(' ').trim(), code: lastError() });
  };
  return {
    initialize: () => command(names.initialize, ''),
    terminate: () => command(names.terminate, ''),
    commit: () => command(names.commit, ''),
    set: (element, value) => command(names.set, element, value),
    get: (element) => {
      const answer = call(names.get, [element]);
      if (!answer.ok || answer.value !== '') return answer;
      const code = lastError();
      return code === '0' ? answer : fail({ call: `${names.get} ${element}`, code });
    },
  };
}
