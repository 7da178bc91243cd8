import type {
  InteractionReport,
  OpenedRecord,
  RecordError,
  RecordPort,
  RecordSnapshot,
} from '../record-port';

export interface SessionInput {
  readonly port: RecordPort;
  /** True when an LMS was expected and none found: what is kept on this device is not reported. */
  readonly expectedLms: boolean;
  /** Milliseconds since 1970; asked when a save was accepted. */
  readonly now: () => number;
}

export interface SessionContext extends SessionInput {
  readonly opened: OpenedRecord | null;
  /** The latest state of the course; null until it first changes. */
  readonly snapshot: RecordSnapshot | null;
  /** Whether something changed since the last save began. */
  readonly isDirty: boolean;
  /** A save was asked for while one was under way. */
  readonly isUrgent: boolean;
  readonly savedAt: number | null;
  /** What is unsaved is nothing new: the next save only asks whether the LMS still answers, and lets it hear of the learner. */
  readonly isProbe: boolean;
  /** The last failure, or that a save takes long; null after a success. */
  readonly error: RecordError | null;
  /** Failures in a row. */
  readonly failures: number;
  /** The browser says that there is no network. */
  readonly isOffline: boolean;
}

/** What a session knows before its record is open. */
export const UNOPENED: Omit<SessionContext, keyof SessionInput> = {
  opened: null,
  snapshot: null,
  isDirty: false,
  isUrgent: false,
  isProbe: false,
  savedAt: null,
  error: null,
  failures: 0,
  isOffline: false,
};

export type SessionEvent =
  | { readonly type: 'record.changed'; readonly snapshot: RecordSnapshot }
  | { readonly type: 'question.answered'; readonly interaction: InteractionReport }
  | { readonly type: 'page.hidden' | 'page.leaving' | 'page.gone' }
  /** A newer course wrote the record: it is left as it is. */
  | { readonly type: 'newer.found' }
  | { readonly type: 'exit.requested' | 'retry.requested' | 'network.lost' | 'network.returned' }
  /** Another visit has the record: whatever this one would still write is older. */
  | { readonly type: 'record.taken' };
