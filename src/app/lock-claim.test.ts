import { expect, it } from 'vitest';
import { createLockClaim, type TabLocks } from './lock-claim';
import { createFakeBrowser } from './testing/fake-browser';

it('a course belongs to a tab that is refused every lock, as in a frame without storage', async () => {
  const locks: TabLocks = { request: () => Promise.reject(new Error('SecurityError')) };
  const { openChannel } = createFakeBrowser()();
  expect(await createLockClaim(locks, { openChannel, name: 'course', patience: 5 }).claim()).toBe(true);
});
