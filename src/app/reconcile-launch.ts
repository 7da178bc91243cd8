import { selectModules, type CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { fail } from '../content/result';
import { decodeResume } from '../engine/resume/decode-resume';
import { reconcileRecords, type Reconciliation } from '../engine/resume/reconcile-records';
import { createJournal, type Journal, type JournalStore } from '../tracking/journal/journal';
import { nameJournal } from '../tracking/journal/name-journal';
import type { OpenedRecord } from '../tracking/record-port';

export interface LaunchInput {
  readonly options: Pick<PackageOptions, 'modules'>;
  readonly index: CourseIndex;
  /** Null when the record could not be opened. */
  readonly opened: OpenedRecord | null;
  readonly store: JournalStore;
  readonly now: () => number;
}

/** What is known when a course is launched, before it is shown. */
export interface Launch {
  /** Null in self-study, whose record is on this device already; in review; and where nothing was opened. */
  readonly journal: Journal | null;
  /** When this device kept its state, milliseconds since 1970; null when it kept none. */
  readonly keptAt: number | null;
  readonly reconciliation: Reconciliation;
}

const hasJournal = ({ standard, mode }: OpenedRecord): boolean =>
  standard !== 'self-study' && mode === 'normal';

/** Reads record and journal and compares them. A journal that the record has caught up with is removed. */
export async function reconcileLaunch(input: LaunchInput): Promise<Launch> {
  const { opened, store, now } = input;
  const index = selectModules(input.index, input.options.modules);
  const held = opened ? decodeResume(opened.resume, index) : fail('empty' as const);
  if (!opened || !hasJournal(opened))
    return { journal: null, keptAt: null, reconciliation: reconcileRecords(held, null, index.id) };
  const packageId = [index.id, ...input.options.modules.toSorted()].join(' ');
  const journal = createJournal(store, nameJournal(packageId, opened.learnerId), now);
  const entry = await journal.read();
  const kept = decodeResume(entry?.resume ?? '', index);
  const reconciliation = reconcileRecords(held, kept.ok ? kept.value : null, index.id);
  if (reconciliation.kind === 'agreed' && reconciliation.isProven) await journal.remove();
  return { journal, keptAt: entry?.keptAt ?? null, reconciliation };
}
