import { describe, expect, it, vi } from 'vitest';
import { createTabClaim, type TabChannel, type TabLocks } from './tab-claim';

interface Waiting {
  readonly options: LockOptions;
  readonly give: (lock: object | null) => void;
  readonly lose: (error: Error) => void;
}

/** The locks of one browser, for one name: given in turn, on the spot or not at all, or taken away. */
function createLocks(): TabLocks {
  let holder: Waiting | null = null;
  const queue: Waiting[] = [];
  const next = () => {
    const waiting = queue.shift() ?? null;
    holder = waiting;
    waiting?.give({});
  };
  const request: TabLocks['request'] = (_name, options, onLock) =>
    new Promise((resolve, reject) => {
      const settle = async (entry: Waiting, lock: object | null) => {
        resolve(await onLock(lock));
        if (lock !== null && holder === entry) next();
      };
      const entry: Waiting = {
        options,
        lose: reject,
        give: (lock) => void settle(entry, lock),
      };
      if (options.ifAvailable && holder) return entry.give(null);
      if (options.steal) {
        holder?.lose(new Error('stolen'));
        holder = null;
        queue.unshift(entry);
        return next();
      }
      queue.push(entry);
      options.signal?.addEventListener('abort', () => {
        if (!queue.includes(entry)) return;
        queue.splice(queue.indexOf(entry), 1);
        reject(new Error('too late'));
      });
      return holder ? undefined : next();
    });
  return { request };
}

/** Channels of one browser: a word reaches all others that listen. */
function createChannels() {
  const listeners = new Map<TabChannel, (word: unknown) => void>();
  return (): TabChannel => {
    const channel: TabChannel = {
      post: (word) => {
        for (const [other, onWord] of listeners) if (other !== channel) onWord(word);
      },
      listen: (onWord) => listeners.set(channel, onWord),
      close: () => listeners.delete(channel),
    };
    return channel;
  };
}

function openBrowser(patience = 50) {
  const locks = createLocks();
  const openChannel = createChannels();
  return () => createTabClaim({ locks, openChannel, name: 'course', patience });
}

describe('a course in several tabs', () => {
  it('belongs to the first, and not to the second', async () => {
    const openTab = openBrowser();
    expect(await openTab().claim()).toBe(true);
    expect(await openTab().claim()).toBe(false);
  });

  it('belongs to the second as soon as the first has closed its record', async () => {
    const openTab = openBrowser(10_000);
    const [first, second] = [openTab(), openTab()];
    await first.claim();
    await second.claim();
    const steps: string[] = [];
    first.onWanted(() => steps.push('wanted'));
    const taking = second.takeOver().then(() => steps.push('taken over'));
    await vi.waitFor(() => expect(steps).toEqual(['wanted']));
    steps.push('closed');
    first.release();
    await taking;
    expect(steps).toEqual(['wanted', 'closed', 'taken over']);
  });

  it('belongs to the second also when the first never answers, and the first is told should it wake', async () => {
    const openTab = openBrowser(5);
    const [first, second] = [openTab(), openTab()];
    await first.claim();
    const onWanted = vi.fn<() => void>();
    first.onWanted(onWanted);
    await second.takeOver();
    await vi.waitFor(() => expect(onWanted).toHaveBeenCalledTimes(2));
  });

  it('can be handed on from tab to tab', async () => {
    const openTab = openBrowser(10_000);
    const [first, second, third] = [openTab(), openTab(), openTab()];
    await first.claim();
    first.onWanted(first.release);
    await second.takeOver();
    second.onWanted(second.release);
    await third.takeOver();
    expect(await openTab().claim()).toBe(false);
  });

  it('belongs to a tab that is refused every lock, as in a frame without storage', async () => {
    const locks: TabLocks = { request: () => Promise.reject(new Error('SecurityError')) };
    const tab = createTabClaim({ locks, openChannel: createChannels(), name: 'course', patience: 5 });
    expect(await tab.claim()).toBe(true);
  });

  it('belongs to every tab where the browser has no locks', async () => {
    const openChannel = createChannels();
    const tab = createTabClaim({ locks: undefined, openChannel, name: 'course', patience: 5 });
    expect(await tab.claim()).toBe(true);
  });
});
