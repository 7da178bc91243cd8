import { succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';
import { attemptStorage } from './attempt-storage';
import { createLms } from './create-lms';
import { createOwner, readOwner, setOwner } from './record-owner';
import type { RecordStore } from './record-store';
import { restoreCmi, takeWork } from './restore-cmi';

interface StoredRecord {
  /** The data model to begin with; anything else is a first launch. */
  readonly value: unknown;
  /** What was stored could not be loaded, and was put aside as it was. */
  readonly isSetAside: boolean;
}

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
 * A record that cannot be loaded is put aside before anything is written, and its work taken over; where it cannot be put aside it counts
 * as not read.
 */
async function load(store: RecordStore, value: unknown): Promise<Result<StoredRecord, RecordError>> {
  if (isUsable(value)) return succeed({ value, isSetAside: false });
  const aside = await attemptStorage(() => store.setAside(value));
  if (!aside.ok) return aside;
  const work = takeWork(value);
  return succeed({ value: isUsable(work) ? work : null, isSetAside: true });
}

/**
 * Reads the record and makes it that of this visit: one that began earlier, in a tab that was frozen or is not known of, writes no more
 * from now on. Where there is no room even for that, it may be written for as long as it belongs to the same visit as now.
 */
export async function claimRecord(store: RecordStore) {
  const owner = createOwner();
  const usual = await attemptStorage(store.getUsual);
  let held: unknown;
  const claim = () =>
    attemptStorage(() =>
      store.update((stored) => {
        held = stored === undefined && usual.ok ? usual.value : stored;
        return setOwner(held, owner);
      }),
    );
  const claimed = usual.ok ? await claim() : usual;
  const isSilent = !claimed.ok && claimed.error.detail === 'TimeoutError';
  const mayRead = usual.ok && !isSilent;
  const read = claimed.ok ? succeed(held) : mayRead ? await attemptStorage(store.get) : claimed;
  const owners = new Set<unknown>([owner]);
  if (!claimed.ok && read.ok) owners.add(readOwner(read.value));
  return {
    stored: read.ok ? await load(store, read.value) : read,
    /** Resolves with whether it was stored: not where another visit has the record. One that was erased belongs to nobody. */
    write: (record: object): Promise<boolean> => {
      const written = setOwner(record, owner);
      return store.update((now) => (now === undefined || owners.has(readOwner(now)) ? written : null));
    },
    isHeld: async (record: object): Promise<boolean> =>
      JSON.stringify(await store.get()) === JSON.stringify(setOwner(record, owner)),
  };
}
