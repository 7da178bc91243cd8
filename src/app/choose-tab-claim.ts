import { createLockClaim } from './lock-claim';
import type { TabClaim } from './tab-claim';

/** How long another tab may take to close its record, milliseconds; an LMS may need seconds for a commit. */
const PATIENCE = 5000;

/** Browsers have locks where a page is served over TLS; elsewhere the tabs come to terms by words, which are then loaded. */
export async function chooseTabClaim(name: string): Promise<TabClaim> {
  const input = {
    openChannel: (channel: string) => new BroadcastChannel(channel),
    name,
    patience: PATIENCE,
  };
  if ('locks' in navigator) return createLockClaim(navigator.locks, input);
  return (await import('./word-claim')).createWordClaim(input);
}
