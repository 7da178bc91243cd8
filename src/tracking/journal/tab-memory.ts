/** What a tab remembers of the record that it opened last. */
export interface RememberedRecord {
  /** The key of the journal, which names the learner without telling who it is. */
  readonly journal: string;
  /** The resume string as the LMS held it at the launch. */
  readonly resume: string;
}

/** Where one thing is remembered until the tab is closed. Each call may throw, as in a frame without storage. */
export interface TabMemory {
  readonly get: () => string | null;
  readonly set: (text: string) => void;
  readonly remove: () => void;
}

/** Notes the record, or that the one that was opened has no journal. Where the browser refuses nothing is remembered. */
export function rememberRecord(tab: TabMemory, record: RememberedRecord | null): void {
  try {
    // The key of a journal has no space.
    if (record) tab.set(`${record.journal} ${record.resume}`);
    else tab.remove();
  } catch {
    // A reload after the end of the session will find nothing to go on from.
  }
}
