import { vi } from 'vitest';
import { createLockClaim } from '../lock-claim';
import type { TabClaim } from '../tab-claim';
import { createWordClaim } from '../word-claim';
import type { FakeTab } from './fake-browser';

export const PATIENCE = 5000;
/** Words are on their way for a moment, and each step takes one. Milliseconds. */
export const MOMENT = 10;

/** From now on all time is fake, also that of a lock that is waited for. */
export function startFakeTime(): void {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), time);
    return giveUp.signal;
  });
}

export function stopFakeTime(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}

export const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

/** Both ways of coming to terms. */
export const CLAIMS: readonly [string, (tab: FakeTab) => TabClaim][] = [
  [
    'locks',
    ({ locks, openChannel }) => createLockClaim(locks, { openChannel, name: 'course', patience: PATIENCE }),
  ],
  [
    'words',
    ({ openChannel, wait }) => createWordClaim({ openChannel, name: 'course', patience: PATIENCE }, wait),
  ],
];
