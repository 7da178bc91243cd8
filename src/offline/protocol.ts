/** What a page asks of the worker: to tell what is here, to keep the course in a language, to remove all and itself, to take over from the version before. */
export type OfflineRequest =
  | { readonly type: 'look' }
  | { readonly type: 'keep'; readonly language: string }
  | { readonly type: 'remove' }
  | { readonly type: 'activate' };

/** How much of the course in a language lies on this device, in bytes. */
export interface LanguageReport {
  readonly language: string;
  readonly held: number;
  readonly bytes: number;
  readonly isFetching: boolean;
}

/** Why a language could not be kept: no room on the device, or a file that the server does not give, or gives in another version. */
export type OfflineTrouble = 'quota' | 'unreached';

/** What the worker tells every page of the course, also while files come. */
export interface OfflineReport {
  readonly languages: readonly LanguageReport[];
  readonly trouble: OfflineTrouble | null;
}

const has = <Key extends string>(value: unknown, ...keys: readonly Key[]): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

/** Whether a message is one that this worker knows: pages may be of another version. */
export function isOfflineRequest(value: unknown): value is OfflineRequest {
  if (!has(value, 'type')) return false;
  if (value.type === 'keep') return has(value, 'language') && typeof value.language === 'string';
  return value.type === 'look' || value.type === 'remove' || value.type === 'activate';
}

/** Whether a message is one that this page understands. */
export const isOfflineReport = (value: unknown): value is OfflineReport =>
  has(value, 'languages', 'trouble') &&
  Array.isArray(value.languages) &&
  value.languages.every((report) => has(report, 'language', 'held', 'bytes', 'isFetching'));
