import { del, get, set } from 'idb-keyval';
import { courseIndex } from 'virtual:course-index';
import { waitFor } from 'xstate';
import { OPTIONS_FILE } from '../content/options-name';
import type { PackageOptions, Profile } from '../content/package-options';
import { classifyClock } from '../diagnosis/classify-clock';
import { classifyRoom, roundNeed } from '../diagnosis/classify-room';
import { classifySize } from '../diagnosis/classify-size';
import { CHECKS, type Diagnosis } from '../diagnosis/diagnosis';
import { chooseLanguage } from '../i18n/languages';
import { inspectWindows, type WindowsFound } from '../tracking/api-search/inspect-windows';
import { openStore } from '../tracking/open-store';
import type { RecordExamination, RecordStandard } from '../tracking/record-port';
import { describeFailure } from '../tracking/scorm/describe-failure';
import type { Session } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';

export interface ChecksInput {
  readonly options: PackageOptions;
  readonly session: Session;
  /** The language in use. */
  readonly language: string;
}

/** Longest time that a check waits for a browser, a server or a save under way. Milliseconds. */
const PATIENCE = 4000;

const PACKAGES: Readonly<Record<Profile, Diagnosis['package']>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  cmi5: 'cmi5',
  web: 'web',
};
const LIMITS: Readonly<Record<RecordStandard, Diagnosis['limit']>> = {
  scorm12: 'small',
  scorm2004: 'large',
  cmi5: 'unknown',
  'self-study': 'device',
};

/** A save under way or about to begin is waited for, so that what is compared has been written. */
async function awaitSaved({ actor }: Session): Promise<void> {
  const isIdle = () => !['opening', 'saving'].includes(deriveStatus(actor.getSnapshot()).kind);
  await waitFor(actor, isIdle, { timeout: PATIENCE }).catch(() => undefined);
}

/** What the search at the start found, against what it would find now. */
function compareApi(place: WindowsFound['place'], { standard }: RecordExamination): Diagnosis['lms'] {
  const isThere = place === 'around' || place === 'opener';
  if (standard === 'self-study') return isThere ? 'late' : place;
  return isThere ? place : 'gone';
}

function checkWindows(
  profile: Profile,
  record: RecordExamination,
): Pick<Diagnosis, 'lms' | 'frame' | 'origin'> {
  const { place, frame, origin } = inspectWindows(window, profile === 'scorm12' ? 'API' : 'API_1484_11');
  if (profile === 'cmi5')
    return { lms: record.standard === 'self-study' ? 'unnamed' : 'named', frame, origin };
  if (profile !== 'web') return { lms: compareApi(place, record), frame, origin };
  return { lms: place === 'none' || place === 'hidden' ? 'not-needed' : 'unused', frame, origin };
}

const STANDARDS: Readonly<Record<Profile, RecordStandard>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  cmi5: 'cmi5',
  web: 'self-study',
};

const refuseLate = () =>
  new Promise<'refused'>((resolve) => {
    setTimeout(() => resolve('refused'), PATIENCE);
  });

/** What the session knows of its record, for where the record itself does not answer: whoever needs the help-desk code must get one. */
function recallRecord({ actor }: Session, profile: Profile): RecordExamination {
  const { opened, error, savedAt } = actor.getSnapshot().context;
  return {
    standard: opened?.standard ?? STANDARDS[profile],
    session: opened ? 'open' : 'ended',
    mode: opened?.mode ?? null,
    saving: error ? 'failed' : savedAt === null ? 'nothing' : 'saved',
    state: 'untested',
    readBack: 'untested',
    failure: error,
  };
}

/** An LMS that hangs is not waited for. */
async function examineRecord(session: Session, profile: Profile): Promise<RecordExamination> {
  const { port } = session.actor.getSnapshot().context;
  const examined = await Promise.race([port.examine(), refuseLate()]).catch(() => 'refused' as const);
  return examined === 'refused' ? recallRecord(session, profile) : examined;
}

function describeRecord(record: RecordExamination) {
  const { session, mode, saving, state, readBack } = record;
  const failure = record.failure && describeFailure(record.failure);
  const isLost = failure?.code === 'expired' && (saving === 'failed' || readBack === 'refused');
  return {
    session: isLost ? 'ended' : session,
    mode: mode ?? 'unknown',
    limit: LIMITS[record.standard],
    saving,
    state,
    readBack,
    failure: failure?.code ?? 'none',
    part: failure?.part ?? 'none',
    errorNumber: failure?.errorNumber ?? 0,
  } as const;
}

/** What stands in `options.js`, a file that anyone may have edited; 0 where nothing does. */
function readLargestState(): number {
  const given: unknown = Reflect.get(Object(Reflect.get(window, 'courseOptions')), 'largestState');
  return typeof given === 'number' && given > 0 ? given : 0;
}

function checkRoom({ standard, state }: RecordExamination, { actor }: Session) {
  const largest = readLargestState();
  const present = actor.getSnapshot().context.snapshot?.resume.length ?? 0;
  return {
    need: roundNeed(largest),
    room: classifyRoom({ limit: LIMITS[standard], state, largest, present }),
  };
}

/** Writes a value beside the notes of the learner, reads it and takes it away again. */
async function probeStorage(): Promise<Diagnosis['storage']> {
  if (!('indexedDB' in globalThis)) return 'absent';
  const key = 'check';
  try {
    const store = openStore(courseIndex.id, 'notes');
    await set(key, key, store);
    const held: unknown = await get(key, store);
    await del(key, store);
    return held === key ? 'works' : 'refused';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Asks the course's own server for a small file: whether it answers, and what time it has. */
async function askServer(): Promise<Pick<Diagnosis, 'online' | 'clock'>> {
  if (!navigator.onLine) return { online: 'offline', clock: 'unknown' };
  const asked = Date.now();
  try {
    const { ok, headers } = await fetch(OPTIONS_FILE, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const reading = { date: headers.get('date'), age: headers.get('age'), asked, answered: Date.now() };
    return { online: ok ? 'online' : 'unreachable', clock: classifyClock(reading) };
  } catch {
    return { online: 'unreachable', clock: 'unknown' };
  }
}

function checkLanguage(
  language: string,
  packaged: readonly string[],
): Pick<Diagnosis, 'language' | 'speaks'> {
  const fallback = '';
  const wanted = chooseLanguage(navigator.languages, [fallback, ...packaged]);
  return {
    language: CHECKS.language.states.find((tag) => tag === language) ?? 'other',
    speaks: wanted === language ? 'device' : wanted === fallback ? 'missing' : 'chosen',
  };
}

/** Checks record, windows, browser and server. It leaves nothing changed, neither on record nor on the device. */
export async function runChecks({ options, session, language }: ChecksInput): Promise<Diagnosis> {
  await awaitSaved(session);
  const [record, storage, server] = await Promise.all([
    examineRecord(session, options.profile),
    Promise.race([probeStorage(), refuseLate()]),
    askServer(),
  ]);
  return {
    package: PACKAGES[options.profile],
    ...describeRecord(record),
    ...checkRoom(record, session),
    ...checkWindows(options.profile, record),
    ...server,
    ...checkLanguage(language, options.languages),
    storage,
    size: classifySize(window.innerWidth, window.innerHeight),
  };
}
