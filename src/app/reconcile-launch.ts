import { selectModules, type CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { fail } from '../content/result';
import { decodeResume } from '../engine/resume/decode-resume';
import type { reconcileRecords } from '../engine/resume/reconcile-records';
import { trustRecord, type Reconciliation } from '../engine/resume/trust-record';
import { createJournal, type Journal, type JournalStore } from '../tracking/journal/journal';
import { nameJournal } from '../tracking/journal/name-journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { RestoredWork } from './restore-from-elements';

export interface LaunchInput {
  readonly options: Pick<PackageOptions, 'modules'>;
  readonly index: CourseIndex;
  /** Null when the record could not be opened. */
  readonly opened: OpenedRecord | null;
  readonly store: JournalStore;
  readonly now: () => number;
  /** 0 to 2³⁰ − 1. */
  readonly createSeed: () => number;
}

/** What is known when a course is launched, before it is shown. */
export interface Launch {
  /** Null in self-study, whose record is on this device already; in review; and where nothing was opened. */
  readonly journal: Journal | null;
  /** When this device kept its state, milliseconds since 1970; null when it kept none. */
  readonly keptAt: number | null;
  readonly reconciliation: Reconciliation;
  /** What the separate elements of the record prove, where its state is lost and this device kept none; else null. */
  readonly restored: RestoredWork | null;
}

const hasJournal = ({ standard, mode }: OpenedRecord): boolean =>
  standard !== 'self-study' && mode === 'normal';

const hasNothing = (reconciliation: Reconciliation): boolean =>
  reconciliation.kind === 'unreadable' || (reconciliation.kind === 'agreed' && reconciliation.state === null);

/**
 * A state that is missing altogether is made up for only where an objective or a place shows that the course has run: a platform may
 * give a verdict of its own to whoever has not begun. What another course has written proves nothing.
 */
async function restoreLost(
  { opened, createSeed }: LaunchInput,
  index: CourseIndex,
  held: ReturnType<typeof decodeResume>,
): Promise<RestoredWork | null> {
  if (!opened || held.ok || held.error === 'course') return null;
  const objectives = opened.readObjectives?.() ?? [];
  const { place, verdict } = opened;
  // A first launch: nothing to make up for, and nothing more to load.
  if (held.error === 'empty' && place === '' && objectives.length === 0) return null;
  const { restoreFromElements } = await import('./restore-from-elements');
  const ours = { place, verdict: { status: 'incomplete' }, objectives } as const;
  const hasRun = held.error !== 'empty' || restoreFromElements(ours, index, 0) !== null;
  return hasRun ? restoreFromElements({ place, verdict, objectives }, index, createSeed()) : null;
}

/** Few launches find that this device kept something else: what joins two states comes with them. */
const reconcile = async (...both: Parameters<typeof reconcileRecords>): Promise<Reconciliation> =>
  (await import('../engine/resume/reconcile-records')).reconcileRecords(...both);

/** Reads record and journal and compares them. A journal that the record has caught up with is removed. */
export async function reconcileLaunch(input: LaunchInput): Promise<Launch> {
  const { opened, store, now } = input;
  const index = selectModules(input.index, input.options.modules);
  const held = opened ? decodeResume(opened.resume, index) : fail('empty' as const);
  const restore = async (reconciliation: Reconciliation) =>
    hasNothing(reconciliation) ? restoreLost(input, index, held) : null;
  if (!opened || !hasJournal(opened)) {
    const reconciliation = trustRecord(held, false);
    return { journal: null, keptAt: null, reconciliation, restored: await restore(reconciliation) };
  }
  const packageId = [index.id, ...input.options.modules.toSorted()].join(' ');
  const journal = createJournal(store, nameJournal(packageId, opened.learnerId), now);
  const entry = await journal.read();
  const kept = decodeResume(entry?.resume ?? '', index);
  const isSame = entry?.resume === opened.resume;
  const reconciliation =
    kept.ok && !isSame ? await reconcile(held, kept.value, index.id) : trustRecord(held, isSame);
  if (reconciliation.kind === 'agreed' && reconciliation.isProven) await journal.remove();
  const restored = await restore(reconciliation);
  return { journal, keptAt: entry?.keptAt ?? null, reconciliation, restored };
}
