import type { Diagnosis } from './diagnosis';

/** What to name as the cause; the first group is no trouble at all. */
export type Cause =
  | 'fine'
  | 'fine-on-device'
  | 'review'
  | 'clock'
  | 'notes'
  | 'small-window'
  | 'offline'
  | 'no-lms'
  | 'hidden-lms'
  | 'wrong-package'
  | 'ended'
  | 'lms-gone'
  | 'record-silent'
  | 'start-refused'
  | 'state-refused'
  | 'value-refused'
  | 'commit-refused'
  | 'state-lost'
  | 'value-lost'
  | 'storage'
  | 'unreachable'
  | 'not-open';

const LMS_CAUSES: Partial<Record<Diagnosis['lms'], Cause>> = {
  none: 'no-lms',
  late: 'no-lms',
  unnamed: 'no-lms',
  hidden: 'hidden-lms',
  'other-version': 'wrong-package',
  unused: 'wrong-package',
};

const REFUSED_PARTS: Partial<Record<Diagnosis['part'], Cause>> = {
  start: 'start-refused',
  commit: 'commit-refused',
  state: 'state-refused',
};

const FAILURES: Partial<Record<Diagnosis['failure'], Cause>> = {
  'no-api': 'no-lms',
  threw: 'lms-gone',
  terminated: 'ended',
  expired: 'ended',
  offline: 'offline',
  storage: 'storage',
  taken: 'not-open',
};

/** In cmi5 the LMS is a server, not a window: no answer came, or one that says that the server is in trouble (HTTP 5xx). */
const isSilent = ({ package: made, failure, errorNumber }: Diagnosis): boolean =>
  made === 'cmi5' && (failure === 'threw' || errorNumber >= 500);

/** A failure counts only while it lasts: the last save failed, or the test did, or the record is not open. */
function findFailure(diagnosis: Diagnosis): Cause | undefined {
  const { session, saving, readBack, failure, part } = diagnosis;
  if (session === 'open' && saving !== 'failed' && readBack !== 'refused') return undefined;
  if (isSilent(diagnosis)) return 'record-silent';
  if (failure === 'refused') return REFUSED_PARTS[part] ?? 'value-refused';
  return FAILURES[failure] ?? (session === 'open' ? 'value-refused' : 'not-open');
}

function findLoss({ state, readBack }: Diagnosis): Cause | undefined {
  if (state === 'cut' || state === 'different') return 'state-lost';
  return readBack === 'different' ? 'value-lost' : undefined;
}

/** What the learner should know though everything is recorded. */
function findFlaw({ storage, clock, size }: Diagnosis): Cause | undefined {
  if (storage !== 'works') return 'notes';
  if (clock === 'ahead' || clock === 'behind') return 'clock';
  return size === 'tiny' ? 'small-window' : undefined;
}

/** The one cause to name: what must be put right before anything else can be judged comes first. */
export function findCause(diagnosis: Diagnosis): Cause {
  const isOnDevice = diagnosis.package === 'web';
  if (diagnosis.online === 'offline') return 'offline';
  return (
    LMS_CAUSES[diagnosis.lms] ??
    findFailure(diagnosis) ??
    (diagnosis.mode === 'review' ? 'review' : undefined) ??
    findLoss(diagnosis) ??
    (isOnDevice && diagnosis.storage !== 'works' ? 'storage' : undefined) ??
    (diagnosis.online === 'unreachable' ? 'unreachable' : undefined) ??
    findFlaw(diagnosis) ??
    (isOnDevice ? 'fine-on-device' : 'fine')
  );
}
