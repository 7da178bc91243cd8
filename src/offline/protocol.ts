/** What a page asks of the worker: to tell what is here, to keep the course in a language, or all of it with the tools for trainers, to remove all and itself, to take over from the version before, which it answers where other windows need that. */
export type OfflineRequest =
  | { readonly type: 'look' }
  | { readonly type: 'keep'; readonly language: string }
  | { readonly type: 'keep-tools' }
  | { readonly type: 'remove' }
  | { readonly type: 'activate' };

/** How much of something lies on this device, in bytes, with all that it needs. */
export interface KeptReport {
  readonly held: number;
  readonly bytes: number;
  readonly isFetching: boolean;
}

/** Of the course in a language. */
export interface LanguageReport extends KeptReport {
  readonly language: string;
}

/** Why a language could not be kept: no room on the device, or a file that the server does not give, or gives in another version. */
export type OfflineTrouble = 'quota' | 'unreached';

/** What the worker tells every page of the course, also while files come. */
export interface OfflineReport {
  readonly languages: readonly LanguageReport[];
  /** Of the whole course with the tools for trainers. */
  readonly tools: KeptReport;
  readonly trouble: OfflineTrouble | null;
}

const has = <Key extends string>(value: unknown, ...keys: readonly Key[]): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

/** Whether a message is one that this worker knows: pages may be of another version. */
export function isOfflineRequest(value: unknown): value is OfflineRequest {
  if (!has(value, 'type')) return false;
  if (value.type === 'keep') return has(value, 'language') && typeof value.language === 'string';
  return ['look', 'keep-tools', 'remove', 'activate'].some((type) => type === value.type);
}

const isKeptReport = (value: unknown): value is KeptReport => has(value, 'held', 'bytes', 'isFetching');

/** Whether a message is one that this page understands. */
export const isOfflineReport = (value: unknown): value is OfflineReport =>
  has(value, 'languages', 'tools', 'trouble') &&
  Array.isArray(value.languages) &&
  value.languages.every((report) => has(report, 'language') && isKeptReport(report)) &&
  isKeptReport(value.tools);
