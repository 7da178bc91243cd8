/** Where a self-study record is kept. Each call may reject: no storage, none left, private window, no answer. */
export interface RecordStore {
  readonly get: () => Promise<unknown>;
  /** What an edition that has no record begins with; undefined where there is nothing. */
  readonly getUsual: () => Promise<unknown>;
  /**
   * Puts what `change` makes of the stored value in its place, in one transaction, so that no other tab comes between; null leaves it as it
   * is. Resolves when that is done, not before, with whether it was stored.
   */
  readonly update: (change: (stored: unknown) => object | null) => Promise<boolean>;
  /** Keeps a value beside the record, where nothing is written over it by another day. */
  readonly setAside: (value: unknown) => Promise<void>;
}
