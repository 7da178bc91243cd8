/** Where a self-study record is kept. Both may reject: no storage, none left, private window. */
export interface RecordStore {
  readonly get: () => Promise<unknown>;
  /**
   * Puts what `change` makes of the stored value in its place, in one transaction, so that no other tab comes between; null leaves it as it
   * is. Resolves when that is done, not before, with whether it was stored.
   */
  readonly update: (change: (stored: unknown) => object | null) => Promise<boolean>;
}
