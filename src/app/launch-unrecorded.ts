import type { CourseIndex } from '../content/course-index';
import { decodeResume } from '../engine/resume/decode-resume';
import { createJournal } from '../tracking/journal/journal';
import { recallRecord } from '../tracking/journal/recall-record';
import type { Launch, LaunchInput } from './launch';

/**
 * A launch in the session of an LMS that is over, as after a reload of the window: nothing is recorded there. The tab remembers whose
 * journal it wrote, and the visit goes on in that one, from what the device kept or the record last held; the next launch compares both.
 * Where the tab remembers none, nobody knows whose work this is, and nothing is kept. Nor is it where a newer course wrote the journal.
 */
export async function launchUnrecorded(
  { store, tab, now }: Pick<LaunchInput, 'store' | 'tab' | 'now'>,
  index: CourseIndex,
): Promise<Launch> {
  const remembered = recallRecord(tab);
  const journal = remembered && createJournal(store, remembered.journal, now);
  const entry = (await journal?.read()) ?? null;
  const kept = decodeResume(entry?.resume ?? '', index);
  const held = decodeResume(remembered?.resume ?? '', index);
  const isNewer = [kept, held].some((result) => !result.ok && result.error === 'newer');
  const state = kept.ok ? kept.value : held.ok ? held.value : null;
  return {
    journal: isNewer ? null : journal,
    keptAt: null,
    reconciliation: { kind: 'agreed', state, isProven: false },
    restored: null,
    note: null,
  };
}
