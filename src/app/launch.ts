import type { CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import type { Reconciliation } from '../engine/resume/trust-record';
import type { Journal, JournalStore } from '../tracking/journal/journal';
import type { TabMemory } from '../tracking/journal/tab-memory';
import type { OpenedRecord } from '../tracking/record-port';
import type { RestoredWork } from './restore-from-elements';

export interface LaunchInput {
  readonly options: Pick<PackageOptions, 'identifier' | 'modules'>;
  readonly index: CourseIndex;
  /** Null when the record could not be opened. */
  readonly opened: OpenedRecord | null;
  /** It could not be opened because the LMS had ended its session already. */
  readonly isOver: boolean;
  readonly store: JournalStore;
  /** What this tab remembers of the package. */
  readonly tab: TabMemory;
  readonly now: () => number;
  /** 0 to 2³⁰ − 1. */
  readonly createSeed: () => number;
}

/** What is known when a course is launched, before it is shown. */
export interface Launch {
  /**
   * Null in self-study, whose record is on this device already; in review; where nothing was opened and this tab knows no journal; and
   * where a newer course wrote record or journal, which stay as they are.
   */
  readonly journal: Journal | null;
  /** When this device kept its state, milliseconds since 1970; null when it kept none. */
  readonly keptAt: number | null;
  readonly reconciliation: Reconciliation;
  /** What the separate elements of the record prove, where its state is lost and this device kept none; else null. */
  readonly restored: RestoredWork | null;
  /** What the learner is to be told, whatever record and journal say together. */
  readonly note: 'kept-newer' | 'set-aside' | null;
}
