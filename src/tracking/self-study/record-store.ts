/** Where a self-study record is kept. Both may reject: no storage, none left, private window. */
export interface RecordStore {
  readonly get: () => Promise<unknown>;
  /** Resolves when the value is stored, not before. */
  readonly set: (value: unknown) => Promise<void>;
}
