import type { TabLocks } from '../lock-claim';
import type { TabChannel } from '../tab-claim';

/** A tab of a browser in which time is fake. Frozen, it does nothing until it thaws; then everything that came meanwhile comes in order. */
export interface FakeTab {
  readonly openChannel: (name: string) => TabChannel;
  readonly locks: TabLocks;
  readonly wait: (time: number) => Promise<void>;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly close: () => void;
  readonly isAwake: () => boolean;
}

/** Runs what reaches a tab. */
type Run = (task: () => void) => void;

interface Request {
  readonly tab: Run;
  readonly give: (lock: object | null) => void;
  readonly lose: (error: Error) => void;
}

/** How long a word needs from tab to tab, milliseconds. */
const WAY = 1;

/** Words of one name reach all others that listen. */
function createChannels() {
  const listeners = new Map<TabChannel, (word: unknown) => void>();
  return (run: Run) => (): TabChannel => {
    const channel: TabChannel = {
      postMessage: (word) => {
        for (const [other, onWord] of listeners) if (other !== channel) onWord(word);
      },
      addEventListener: (_type, onWord) => {
        listeners.set(channel, (data) => run(() => listeners.has(channel) && onWord({ data })));
      },
      close: () => listeners.delete(channel),
    };
    return channel;
  };
}

/** The locks of one name: given in turn, on the spot or not at all, or taken away. */
function createLocks() {
  let holder: Request | null = null;
  const queue: Request[] = [];
  const give = (request: Request | null) => {
    holder = request;
    request?.tab(() => request.give({}));
  };
  const next = () => give(queue.shift() ?? null);
  const leave = (tab: Run) => {
    for (const waiting of queue.filter((request) => request.tab === tab))
      queue.splice(queue.indexOf(waiting), 1);
    if (holder?.tab === tab) next();
  };
  const forTab = (tab: Run): TabLocks => ({
    request: (_name, options, onLock) =>
      new Promise((resolve, reject) => {
        const request: Request = {
          tab,
          lose: reject,
          give: (lock) => {
            const using = async () => onLock(lock);
            void using()
              .then(resolve, reject)
              .then(() => lock !== null && holder === request && next());
          },
        };
        if (options.ifAvailable && holder) return tab(() => request.give(null));
        if (options.steal) {
          const robbed = holder;
          robbed?.tab(() => robbed.lose(new DOMException('stolen', 'AbortError')));
          return give(request);
        }
        options.signal?.addEventListener('abort', () => {
          if (!queue.includes(request)) return;
          queue.splice(queue.indexOf(request), 1);
          tab(() => reject(new DOMException('too late', 'TimeoutError')));
        });
        queue.push(request);
        return holder ? undefined : next();
      }),
  });
  return { forTab, leave };
}

/** One browser with fake timers: what its tabs share. */
export function createFakeBrowser() {
  const openChannel = createChannels();
  const locks = createLocks();
  return (): FakeTab => {
    const waiting: (() => void)[] = [];
    let isFrozen = false;
    let isClosed = false;
    const reach = (task: () => void) => {
      if (isClosed) return;
      if (isFrozen) waiting.push(task);
      else task();
    };
    const run: Run = (task) => {
      setTimeout(() => reach(task), WAY);
    };
    return {
      openChannel: openChannel(run),
      locks: locks.forTab(run),
      wait: (time) =>
        new Promise((resolve) => {
          setTimeout(() => reach(resolve), time);
        }),
      freeze: () => {
        isFrozen = true;
      },
      thaw: () => {
        isFrozen = false;
        for (const task of waiting.splice(0)) setTimeout(() => reach(task));
      },
      close: () => {
        isClosed = true;
        locks.leave(run);
      },
      isAwake: () => !isFrozen && !isClosed,
    };
  };
}
