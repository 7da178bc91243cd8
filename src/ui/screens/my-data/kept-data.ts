/** Places where something is kept on this device. */
export type KeptKind = 'record' | 'journal' | 'notes' | 'recall' | 'settings' | 'tab' | 'files';

export interface KeptPart {
  readonly kind: KeptKind;
  /** What is kept, as it is kept, by the key under which it is. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** Entries of others who use this device, and of other attempts: counted, never shown. */
  readonly others: number;
  /** What it takes, in bytes, where the entries only name what is kept: files. Absent where they are what is kept. */
  readonly bytes?: number;
}

/** What this course keeps on this device. */
export interface KeptData {
  /** Every place, also where nothing is. Null where the browser does not let it be read. */
  readonly read: () => Promise<readonly KeptPart[] | null>;
  /** Whether the visit ends with it and the course begins anew: so it is without an LMS, which has a record of its own. */
  readonly endsVisit: boolean;
  /**
   * Erases all of it; in a package for an LMS, whose learners may share a device, what belongs to this attempt. The files of the web
   * edition go for good, or stay where they could not be fetched again. Rejects where the browser refuses.
   */
  readonly erase: () => Promise<void>;
}
