import { createLockClaim } from './lock-claim';
import type { TabClaim } from './tab-claim';

/** How long another tab may take to close its record, milliseconds; an LMS may need seconds for a commit. */
const PATIENCE = 5000;

/** Without locks (no TLS) every tab has the course. */
const ALONE: TabClaim = {
  claim: async () => true,
  takeOver: async () => undefined,
  onLoss: () => undefined,
  release: () => undefined,
};

/** How the tabs of this browser come to terms on who has the course. */
export const chooseTabClaim = (name: string): TabClaim =>
  'locks' in navigator
    ? createLockClaim(navigator.locks, {
        openChannel: (channel) => new BroadcastChannel(channel),
        name,
        patience: PATIENCE,
      })
    : ALONE;
