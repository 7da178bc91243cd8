import { createDevice, type Device } from './device';
import { createFaultBox, type Call } from './faults';
import type { LmsLaunch } from './faulty-lms';
import { createLrs } from './faulty-lrs';
import { createLedger } from './ledger';
import { createLmsStorage } from './lms-storage';
import { createSampleCourse } from './sample-course';
import { ELEMENTS, type Standard } from './stored-record';
import { createWitness } from './witness';

/** No state may be longer, nor be made of other characters. */
const SAFE_STATE = /^[\w.~-]{1,3500}$/;

export interface WorldInput {
  readonly version: Standard;
  readonly size: Parameters<typeof createSampleCourse>[0];
  /** How often the assessment may be taken; null is without limit. */
  readonly attempts: number | null;
  /** Of the LMS, whole per cent, the same in all visits: an LMS may judge anew by another one. Null where it has none. */
  readonly passMark: number | null;
}

/** What outlives a visit: the LMS, the device, the network, and the ledger of what was promised. */
export function createWorld({ version, size, attempts, passMark }: WorldInput) {
  const witness = createWitness();
  const course = createSampleCourse(size);
  const storage = createLmsStorage(version, witness);
  const ledger = createLedger(witness.report);
  const network = { isOnline: true };
  const devices = [createDevice(), createDevice()] as const;
  let place: 0 | 1 = 0;
  let seed = 0;
  const noteState = (state: string): void => {
    if (!SAFE_STATE.test(state)) witness.report('the state is too long or not safe', state);
    storage.send(state, ledger.now());
  };
  const watchCall = (call: Call, args: readonly unknown[], { isReview }: LmsLaunch): void => {
    if (call === 'get' || call === 'initialize') return;
    if (isReview && call !== 'terminate') witness.report('something is written in review', args);
    if (!isReview && !network.isOnline) witness.report('the LMS is called without network', [call, args]);
    if (call === 'set' && args[0] === ELEMENTS[version].state) noteState(String(args[1]));
  };
  return {
    version,
    passMark,
    witness,
    course,
    storage,
    ledger,
    network,
    watchCall,
    noteState,
    lrs: createLrs(),
    options: {
      passMark: 80,
      attempts,
      ...({ failure: 'incomplete', reporting: 'passed' } as const),
      languages: ['en', 'fr'],
      identifier: '',
      modules: course.modules.map(({ index }) => index.id),
    },
    faults: createFaultBox(),
    device: (): Device => devices[place],
    changeDevice: (): void => {
      place = place === 0 ? 1 : 0;
    },
    createSeed: (): number => (seed += 7919),
    isBusy: false,
  };
}

export type World = ReturnType<typeof createWorld>;
