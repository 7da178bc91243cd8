import { fail, succeed, type Result } from '../../src/content/result';
import type { ChoiceError, Choices } from './choices';

/** What a choice is called in messages. */
const WORDS = {
  lms: 'LMS',
  profiles: 'profile',
  modules: 'module',
  languages: 'language',
  reporting: 'reporting',
  failure: 'failure',
  passport: 'passport scope',
} as const satisfies Partial<Record<keyof Choices, string>>;

export type NamedField = keyof typeof WORDS;

/** The chosen name, if it is allowed. */
export function pickName<Name extends string>(
  field: NamedField,
  value: string,
  allowed: readonly Name[],
): Result<Name, ChoiceError> {
  const name = allowed.find((candidate) => candidate === value);
  if (name !== undefined) return succeed(name);
  const message = `unknown ${WORDS[field]} "${value}"; allowed: ${allowed.join(', ')}`;
  return fail({ field, kind: 'unknown', value, allowed, message });
}

/** The chosen names, each once, in the order chosen. Undefined stands for all that are allowed; an empty list is an error. */
export function pickNames<Name extends string>(
  field: NamedField,
  wanted: readonly string[] | undefined,
  allowed: readonly Name[],
): Result<readonly Name[], ChoiceError> {
  const names = new Set<Name>();
  for (const wish of wanted ?? allowed) {
    const name = pickName(field, wish, allowed);
    if (!name.ok) return name;
    names.add(name.value);
  }
  if (names.size > 0) return succeed([...names]);
  const message = `no ${WORDS[field]} chosen; allowed: ${allowed.join(', ')}`;
  return fail({ field, kind: 'none', value: '', allowed, message });
}
