import type { LmsAnswer, LmsCalls, Quirk, Visit } from '../quirk';

const BOTH = ['1.2', '2004'] as const;

/** Refuses to set what `isRefused` names, with an error code. `isForbidden`: no course may try. */
const refusing =
  (isRefused: (element: string, value: string) => boolean, code: LmsAnswer, isForbidden: boolean) =>
  (calls: LmsCalls, { complain }: Visit): LmsCalls => {
    let error: LmsAnswer | null = null;
    return {
      ...calls,
      set: (element, value) => {
        error = isRefused(element, value) ? code : null;
        if (error === null) return calls.set(element, value);
        if (isForbidden) complain(`${element} must not be "${value.slice(0, 60)}"`);
        return 'false';
      },
      lastError: () => error ?? calls.lastError(),
    };
  };

const OPTIONAL = /^cmi\.(?:interactions|objectives|student_preference|learner_preference|progress_measure)\b/;
const isIdentifier = (element: string): boolean => element.endsWith('.id');
const isResponse = (element: string): boolean => /\.(?:learner_response|pattern)$/.test(element);
/** A part of an answer that is no number, and holds a hyphen, a space or a sign outside of ASCII. */
const hasOddPart = (value: string): boolean =>
  value.split(/\[[.,:]\]/).some((part) => !/^-?\d+(?:\.\d+)?$/.test(part) && /[^!-,.-~]/.test(part));

/** Has no optional part: asked for one it gives nothing but 401. */
function lackOptional(calls: LmsCalls): LmsCalls {
  let error: LmsAnswer | null = null;
  const ask = <Answer extends LmsAnswer>(element: string, known: () => Answer, unknown: Answer): Answer => {
    error = OPTIONAL.test(element) ? '401' : null;
    return error === null ? known() : unknown;
  };
  return {
    ...calls,
    get: (element) => ask<LmsAnswer>(element, () => calls.get(element), ''),
    set: (element, value) => ask<LmsAnswer>(element, () => calls.set(element, value), 'false'),
    lastError: () => error ?? calls.lastError(),
  };
}

/** Does what it is asked to, answers "false" all the same and names no error. */
const denyAll = (calls: LmsCalls): LmsCalls => {
  const deny = (answer: LmsAnswer): LmsAnswer => (answer === 'true' ? 'false' : answer);
  let isDenied = false;
  const note = (answer: LmsAnswer): LmsAnswer => {
    isDenied = answer === 'true';
    return deny(answer);
  };
  return {
    ...calls,
    commit: () => note(calls.commit()),
    set: (element, value) => note(calls.set(element, value)),
    get: (element) => {
      isDenied = false;
      return calls.get(element);
    },
    lastError: () => (isDenied ? '0' : calls.lastError()),
  };
};

/** LMSs that refuse more than the standard does. */
export const REFUSED_VALUES: readonly Quirk[] = [
  {
    name: 'q01-refuses-a-state-above-4096-characters',
    versions: ['1.2'],
    wrap: refusing((element, value) => element === 'cmi.suspend_data' && value.length > 4096, '405', true),
  },
  {
    name: 'q06-refuses-milliseconds-and-hyphens-in-ids',
    versions: BOTH,
    wrap: refusing(
      (element, value) =>
        (element.endsWith('.timestamp') && /\.\d{2,}|\dZ$/.test(value.replace('.0Z', ''))) ||
        (isIdentifier(element) && value.includes('-')),
      '406',
      true,
    ),
  },
  { name: 'q17-answers-false-without-an-error', versions: BOTH, wrap: denyAll, provesNothing: true },
  { name: 'q18-has-no-optional-part', versions: BOTH, wrap: lackOptional },
  {
    name: 'q38-refuses-line-breaks-and-hyphens-in-answers',
    versions: ['2004'],
    wrap: refusing(
      (element, value) =>
        (element.endsWith('.description') && /[\n\r]/.test(value)) ||
        (isResponse(element) && hasOddPart(value)),
      '406',
      true,
    ),
  },
];
