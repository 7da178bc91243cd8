import type { RecordErrorCode } from '../record-port';
import type { SessionContext } from './session-context';

/** What the header says about the record. Times are milliseconds since 1970; null when nothing was saved yet in this visit. */
export type RecordStatus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** Nothing is new, but the LMS did not answer when it was last asked, or there is no network. */
  | { readonly kind: 'cut-off'; readonly error: RecordErrorCode }
  /** The last try failed or takes long, or there is no network; what is new is tried again. */
  | { readonly kind: 'unsaved'; readonly error: RecordErrorCode }
  | { readonly kind: 'not-recorded'; readonly reason: 'review' | 'newer' | RecordErrorCode }
  /** The learner leaves: the last save is under way, and what is done now would not be in it. `error` says that it failed before or takes long. */
  | { readonly kind: 'closing'; readonly error: RecordErrorCode | null }
  /** `error` says that the last save failed, or that something changed after it had begun. */
  | { readonly kind: 'closed'; readonly error: RecordErrorCode | null };

/** What of a running session the status depends on. */
export interface SessionView {
  readonly value: unknown;
  readonly context: Pick<
    SessionContext,
    'opened' | 'error' | 'isDirty' | 'isProbe' | 'isOffline' | 'savedAt' | 'expectedLms'
  >;
}

/** While a failed save is tried again the status stays `unsaved`, so that it does not flicker. */
export function deriveStatus({ value, context }: SessionView): RecordStatus {
  const { opened, error, isDirty, isProbe, isOffline, savedAt, expectedLms } = context;
  if (value === 'closed')
    return {
      kind: 'closed',
      // In a review nothing is recorded, so nothing is lost either.
      error: error?.code ?? (isDirty && opened?.mode !== 'review' ? 'terminated' : null),
    };
  if (value === 'failed') return { kind: 'not-recorded', reason: error?.code ?? 'refused' };
  if (opened?.mode === 'review') return { kind: 'not-recorded', reason: 'review' };
  if (value === 'reviewing') return { kind: 'not-recorded', reason: 'newer' };
  if (!opened) return { kind: 'opening' };
  if (expectedLms) return { kind: 'not-recorded', reason: 'no-api' };
  // Without network the record stays open.
  if (value === 'closing' && !isOffline) return { kind: 'closing', error: error?.code ?? null };
  const isNew = !isProbe && (isDirty || value === 'saving' || value === 'closing');
  const trouble = error?.code ?? (isOffline && opened.standard !== 'self-study' ? 'offline' : null);
  if (trouble) return { kind: isNew ? 'unsaved' : 'cut-off', error: trouble };
  return isNew ? { kind: 'saving' } : { kind: 'saved', at: savedAt };
}
