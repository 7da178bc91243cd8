import type { Offline } from './use-offline';

export type OfflineState =
  'looking' | 'unable' | 'removed' | 'quota' | 'unreached' | 'ready' | 'fetching' | 'missing';

/** The one thing to know first. What is here is enough where the course is whole in the language that is shown. */
export function nameState(offline: Offline, language: string): OfflineState {
  if (typeof offline === 'string') return offline;
  const report = offline.languages.find((entry) => entry.language === language);
  if (!report) return offline.trouble ?? 'missing';
  if (report.held === report.bytes) return 'ready';
  return report.isFetching ? 'fetching' : (offline.trouble ?? 'missing');
}
