import { fail, succeed, type Result } from '../../content/result';
import type { RecordError, RecordExamination, RecordPort } from '../record-port';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { attemptStorage } from './attempt-storage';
import { claimRecord } from './claim-record';
import { createLms } from './create-lms';
import type { RecordStore } from './record-store';
import { restoreCmi } from './restore-cmi';

interface SelfStudyInput {
  readonly store: RecordStore;
  /** Whole session so far, with time in the background capped by whoever counts it. */
  readonly sessionSeconds: () => number;
  readonly options: { readonly interactions: boolean };
}

type Outcome = Result<undefined, RecordError>;
const TAKEN: Outcome = fail({ code: 'taken', detail: '' });

/** An LMS in the page of the course is there as long as the course is, and needs no network. */
const IN_THIS_PAGE = { isGone: () => false, isOnline: () => true };

/**
 * The same course without an LMS: the adapter for SCORM 1.2 on a small LMS in the browser. Its commit is only a copy in
 * memory, so a save has succeeded when the store says so. Where storage is refused the course goes on unrecorded; a
 * record that could not be read, or that a later visit has, is never written over; one that could not be loaded is put aside first.
 */
export async function createSelfStudyRecord({
  store,
  sessionSeconds,
  options,
}: SelfStudyInput): Promise<RecordPort> {
  const record = await claimRecord(store);
  const { stored } = record;
  const lms = createLms();
  lms.loadFromJSON(restoreCmi(stored.ok ? stored.value.value : null));
  const choices = { ...options, finish: false };
  const inner = createScorm12Record({ api: lms, ...IN_THIS_PAGE, sessionSeconds, options: choices });

  let isUnstored = false;
  for (const event of ['LMSCommit', 'LMSFinish']) {
    lms.on(event, () => {
      isUnstored = true;
    });
  }
  /** Begins to store before the first await, as the page may be leaving. */
  const persist = async (): Promise<Outcome> => {
    if (!stored.ok) return stored;
    if (!isUnstored) return succeed(undefined);
    isUnstored = false;
    const result = await attemptStorage(() => record.write(lms.renderCommitCMI(true)));
    if (result.ok && result.value) return succeed(undefined);
    isUnstored = true;
    return result.ok ? TAKEN : result;
  };
  const settle = async (saving: Promise<Outcome>): Promise<Outcome> => {
    const [saved, kept] = await Promise.all([saving, persist()]);
    return saved.ok ? kept : saved;
  };
  /** The record is as good as what the browser stores of it: that is read again and compared. */
  const examine = async (): Promise<RecordExamination> => {
    const found = { ...(await inner.examine()), standard: 'self-study' as const };
    const written = lms.renderCommitCMI(true);
    const kept = await persist();
    if (!kept.ok) return { ...found, saving: 'failed', readBack: 'refused', failure: kept.error };
    if (found.readBack !== 'same') return found;
    const held = await attemptStorage(() => record.isHeld(written));
    return { ...found, readBack: held.ok && held.value ? 'same' : 'different' };
  };
  return {
    ...inner,
    examine,
    open: async () => {
      const opened = await inner.open();
      const isSetAside = stored.ok && stored.value.isSetAside;
      return opened.ok ? succeed({ ...opened.value, standard: 'self-study', isSetAside }) : opened;
    },
    save: async (snapshot) => settle(inner.save(snapshot)),
    close: async (snapshot) => settle(inner.close(snapshot)),
  };
}
