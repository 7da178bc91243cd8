import { selectModules, type CourseIndex } from '../content/course-index';
import { namePackage } from '../content/package-name';
import { fail } from '../content/result';
import { decodeResume } from '../engine/resume/decode-resume';
import type { reconcileRecords } from '../engine/resume/reconcile-records';
import { trustRecord, type Reconciliation } from '../engine/resume/trust-record';
import { createJournal } from '../tracking/journal/journal';
import { nameJournal } from '../tracking/journal/name-journal';
import { rememberRecord } from '../tracking/journal/tab-memory';
import type { OpenedRecord } from '../tracking/record-port';
import type { Launch, LaunchInput } from './launch';
import type { RestoredWork } from './restore-from-elements';

const hasJournal = ({ standard, mode }: OpenedRecord): boolean =>
  standard !== 'self-study' && mode === 'normal';

const hasNothing = (reconciliation: Reconciliation): boolean =>
  ['unreadable', 'newer'].includes(reconciliation.kind) ||
  (reconciliation.kind === 'agreed' && reconciliation.state === null);

/** What the record proves without its state. Null, and nothing more is loaded, where another course wrote it and at a first launch. */
async function restoreLost(
  { opened, createSeed }: LaunchInput,
  index: CourseIndex,
  held: ReturnType<typeof decodeResume>,
): Promise<RestoredWork | null> {
  if (!opened || held.ok || held.error === 'course') return null;
  const objectives = opened.readObjectives?.() ?? [];
  const isMissing = held.error === 'empty';
  if (isMissing && opened.place === '' && objectives.length === 0) return null;
  const { restoreLostState } = await import('./restore-from-elements');
  return restoreLostState({ ...opened, objectives }, index, createSeed, isMissing);
}

/** Few launches find that this device kept something else: what joins two states comes with them. */
const reconcile = async (...both: Parameters<typeof reconcileRecords>): Promise<Reconciliation> =>
  (await import('../engine/resume/reconcile-records')).reconcileRecords(...both);

/** Reads record and journal and compares them. A journal that the record has caught up with is removed. */
export async function reconcileLaunch(input: LaunchInput): Promise<Launch> {
  const { opened, isOver, store, tab, now } = input;
  const index = selectModules(input.index, input.options.modules);
  if (isOver) return (await import('./launch-unrecorded')).launchUnrecorded(input, index);
  const held = opened ? decodeResume(opened.resume, index) : fail('empty' as const);
  const settle = async (
    reconciliation: Reconciliation,
    { journal = null, keptAt = null, note = null }: Partial<Launch>,
  ): Promise<Launch> => {
    const restored = hasNothing(reconciliation) ? await restoreLost(input, index, held) : null;
    return { journal, keptAt, reconciliation, restored, note };
  };
  if (!opened || !hasJournal(opened)) {
    if (opened) rememberRecord(tab, null);
    return settle(trustRecord(held, false), { note: opened?.isSetAside ? 'set-aside' : null });
  }
  const name = nameJournal(namePackage(index.id, input.options), opened.learnerId);
  rememberRecord(tab, { journal: name, resume: opened.resume });
  const journal = createJournal(store, name, now);
  const entry = await journal.read();
  const kept = decodeResume(entry?.resume ?? '', index);
  const isSame = entry?.resume === opened.resume;
  const agreed = trustRecord(held, isSame);
  if (agreed.kind === 'newer') return settle(agreed, {});
  if (!kept.ok && kept.error === 'newer') return settle(agreed, { note: 'kept-newer' });
  const reconciliation = kept.ok && !isSame ? await reconcile(held, kept.value, index.id) : agreed;
  if (reconciliation.kind === 'agreed' && reconciliation.isProven) await journal.remove();
  return settle(reconciliation, { journal, keptAt: entry?.keptAt ?? null });
}
