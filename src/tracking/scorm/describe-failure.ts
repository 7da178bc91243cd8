import type { RecordError, RecordFailure } from '../record-port';

/** What the words after the call name, first match first. A commit comes first: when in doubt it names an element too. */
const PARTS = [
  [/^(?:(?:LMS)?Initialize|token|launch)/i, 'start'],
  [/^(?:LMS)?Commit/i, 'commit'],
  [/suspend_data|^state/, 'state'],
  [/location/, 'place'],
  [/\.score\./, 'score'],
  [/status|^statements/, 'status'],
] as const;

/** An error in the terms of a diagnosis: of its detail only the part of the record and the number are left. */
export function describeFailure({ code, detail }: RecordError): RecordFailure {
  const part =
    PARTS.find(([pattern]) => pattern.test(detail))?.[1] ?? (code === 'refused' ? 'other' : 'none');
  return { code, part, errorNumber: Number(/: (\d{1,3})$/.exec(detail)?.[1] ?? 0) };
}
