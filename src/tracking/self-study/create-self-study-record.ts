import { Scorm12API } from 'scorm-again/scorm12';
import { fail, succeed, type Result } from '../../content/result';
import type { RecordError, RecordExamination, RecordPort } from '../record-port';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createOwner, readOwner, setOwner } from './record-owner';
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
const toStorageFailure = (error: unknown) =>
  fail({ code: 'storage' as const, detail: error instanceof Error ? error.name : 'refused' });

async function attempt<Value>(action: () => Promise<Value>): Promise<Result<Value, RecordError>> {
  try {
    return succeed(await action());
  } catch (error) {
    return toStorageFailure(error);
  }
}

/** The model of an LMS, explicit where a default could judge, log or send. */
const createLms = (): Scorm12API =>
  new Scorm12API({
    mastery_override: false,
    score_overrides_status: false,
    autoCompleteLessonStatus: false,
    autocommit: false,
    lmsCommitUrl: false,
    // The session time is ours: its own would count time in the background.
    selfReportSessionTime: false,
    logLevel: 'NONE',
    uninitializedGetLogLevel: 'NONE',
  });

/** A stored record must load and start as a whole on a trial; one that does not is no record of this version. */
function isUsable(stored: unknown): boolean {
  try {
    const trial = createLms();
    trial.loadFromJSON(restoreCmi(stored));
    return trial.LMSInitialize('') === 'true';
  } catch {
    return false;
  }
}

/**
 * Reads the record and makes it that of this visit: one that began earlier, in a tab that was frozen or is not known of, writes no more
 * from now on. Where there is no room even for that, it may be written for as long as it belongs to the same visit as now.
 */
async function claimRecord(store: RecordStore) {
  const owner = createOwner();
  let held: unknown;
  const claimed = await attempt(() =>
    store.update((stored) => {
      held = stored;
      return setOwner(stored, owner);
    }),
  );
  const stored = claimed.ok ? succeed(held) : await attempt(store.get);
  const owners = new Set<unknown>([owner]);
  if (!claimed.ok && stored.ok) owners.add(readOwner(stored.value));
  return {
    stored,
    /** Resolves with whether it was stored: not where another visit has the record. One that was erased belongs to nobody. */
    write: (record: object): Promise<boolean> => {
      const written = setOwner(record, owner);
      return store.update((now) => (now === undefined || owners.has(readOwner(now)) ? written : null));
    },
    isHeld: async (record: object): Promise<boolean> =>
      JSON.stringify(await store.get()) === JSON.stringify(setOwner(record, owner)),
  };
}

/** An LMS in the page of the course is there as long as the course is, and needs no network. */
const IN_THIS_PAGE = { isGone: () => false, isOnline: () => true };

/**
 * The same course without an LMS: the adapter for SCORM 1.2 on a small LMS in the browser. Its commit is only a copy in
 * memory, so a save has succeeded when the store says so. Where storage is refused the course goes on unrecorded; a
 * record that could not be read, or that a later visit has, is never written over.
 */
export async function createSelfStudyRecord({
  store,
  sessionSeconds,
  options,
}: SelfStudyInput): Promise<RecordPort> {
  const record = await claimRecord(store);
  const { stored } = record;
  const lms = createLms();
  lms.loadFromJSON(restoreCmi(stored.ok && isUsable(stored.value) ? stored.value : null));
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
    const result = await attempt(() => record.write(lms.renderCommitCMI(true)));
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
    const held = await attempt(() => record.isHeld(written));
    return { ...found, readBack: held.ok && held.value ? 'same' : 'different' };
  };
  return {
    ...inner,
    examine,
    open: async () => {
      const opened = await inner.open();
      return opened.ok ? succeed({ ...opened.value, standard: 'self-study' }) : opened;
    },
    save: async (snapshot) => settle(inner.save(snapshot)),
    close: async (snapshot) => settle(inner.close(snapshot)),
  };
}
