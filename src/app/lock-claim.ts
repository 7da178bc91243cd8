import type { TabClaim, TabClaimInput, TabLoss } from './tab-claim';

/** The browser's lock manager, as far as it is used. */
export interface TabLocks {
  /** Calls back with the lock, or with null where it was not to be had at once; held until the callback's promise settles. */
  readonly request: (
    name: string,
    options: LockOptions,
    onLock: (lock: object | null) => Promise<void> | undefined,
  ) => Promise<unknown>;
}

/** The tab that has the browser's lock has the course. A word is the moment at which it was asked for, milliseconds since 1970. */
export function createLockClaim(locks: TabLocks, { openChannel, name, patience }: TabClaimInput): TabClaim {
  let loss: TabLoss | null = null;
  let release = () => {};
  let tell = (next: TabLoss) => {
    loss = next;
  };

  /** Resolves with whether the lock was given; it is then held until `release`, and what the others want is heard. */
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      let isHeld = false;
      const request = locks.request(name, options, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        const channel = openChannel(name);
        // Heard so late, by a tab that was frozen, it is the word of one that has the course by now.
        channel.addEventListener('message', ({ data }) =>
          tell(Date.now() - Number(data) >= patience ? 'taken' : 'wanted'),
        );
        isHeld = true;
        return new Promise((done) => {
          release = () => {
            channel.close();
            done();
          };
        });
      });
      // A frame without storage is refused every lock, or the channel; it is then as if there were none.
      request.catch(() => (isHeld ? tell('taken') : resolve(options.ifAvailable === true)));
    });

  return {
    claim: () => hold({ ifAvailable: true }),
    takeOver: async () => {
      const channel = openChannel(name);
      channel.postMessage(Date.now());
      channel.close();
      const isGiven = await hold({ signal: AbortSignal.timeout(patience) });
      if (!isGiven) await hold({ steal: true });
    },
    onLoss: (listener) => {
      tell = listener;
      if (loss) tell(loss);
    },
    release: () => release(),
  };
}
