export interface TabChannel {
  readonly post: (word: string) => void;
  readonly listen: (onWord: (word: unknown) => void) => void;
  readonly close: () => void;
}

/** The browser's lock manager, as far as it is used. */
export interface TabLocks {
  /** Calls back with the lock, or with null where it was not to be had at once; held until the callback's promise settles. */
  readonly request: (
    name: string,
    options: LockOptions,
    onLock: (lock: object | null) => Promise<void> | undefined,
  ) => Promise<unknown>;
}

export interface TabClaimInput {
  /** Missing where a page is not served over TLS. */
  readonly locks: TabLocks | undefined;
  /** Reaches the other tabs of this browser that have the same package open. */
  readonly openChannel: (name: string) => TabChannel;
  /** Names the package. */
  readonly name: string;
  /** How long another tab may take to hand over before it counts as frozen, milliseconds. */
  readonly patience: number;
}

/** One tab writes; another that is opened meanwhile may ask for the course, and gets it when the first has closed its record. */
export interface TabClaim {
  /** Whether this tab has the course now. True where the browser has no locks: the sequence numbers then keep the newer state. */
  readonly claim: () => Promise<boolean>;
  /** Asks the other tab to hand over; resolves when this one has the course. A frozen tab loses it. */
  readonly takeOver: () => Promise<void>;
  /** Called when another tab wants the course or has taken it: the record is to be closed and `release` called. */
  readonly onWanted: (listener: () => void) => void;
  readonly release: () => void;
}

const WANTED = 'wanted';

export function createTabClaim({ locks, openChannel, name, patience }: TabClaimInput): TabClaim {
  let release = () => {};
  let tell = () => {};

  /** While this tab has the course it hears what the others want. */
  const listen = (): Promise<void> =>
    new Promise((done) => {
      const channel = openChannel(name);
      channel.listen((word) => {
        if (word === WANTED) tell();
      });
      release = () => {
        channel.close();
        done();
      };
    });

  /** Resolves with whether the lock was given; it is then held until `release`. */
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      let isGiven = false;
      const request = locks?.request(name, options, (lock) => {
        isGiven = lock !== null;
        resolve(isGiven);
        return isGiven ? listen() : undefined;
      });
      // A frame without storage is refused every lock; it is then as if there were none.
      request?.catch(() => (isGiven ? tell() : resolve(options.ifAvailable === true)));
    });

  return {
    claim: async () => (locks ? hold({ ifAvailable: true }) : true),
    takeOver: async () => {
      const channel = openChannel(name);
      channel.post(WANTED);
      channel.close();
      const isGiven = await hold({ signal: AbortSignal.timeout(patience) });
      if (!isGiven) await hold({ steal: true });
    },
    onWanted: (listener) => {
      tell = listener;
    },
    release: () => release(),
  };
}
