import type { Diagnosis } from './diagnosis';

/** Characters that the standards hold: SCORM 1.2, 3.4.4; SCORM 2004, RTE 4.2.22. The record on the device is kept as one of SCORM 1.2. */
const ROOM: Readonly<Record<Diagnosis['limit'], number | null>> = {
  small: 4096,
  large: 64_000,
  device: 4096,
  unknown: null,
};

/** In a code the need stands in steps of so many characters; the last step is for whatever is more. */
export const NEED_STEP = 250;
export const MOST_NEED = 31 * NEED_STEP;

/** Rounded up to a step; 0 where a package does not say what it needs. */
export const roundNeed = (characters: number): number =>
  Math.min(MOST_NEED, Math.ceil(characters / NEED_STEP) * NEED_STEP);

export interface RoomReading extends Pick<Diagnosis, 'limit' | 'state'> {
  /** The largest state that a learner can come to with this package, characters; 0 where it does not say. */
  readonly largest: number;
  /** The state of the learner now, characters. */
  readonly present: number;
}

/**
 * Whether the states of this package have room by the standard. `fits` only where the state of now came back whole; nothing larger is
 * written to try, as that would be written over the work of the learner.
 */
export function classifyRoom({ limit, state, largest, present }: RoomReading): Diagnosis['room'] {
  const room = ROOM[limit];
  if (room === null) return 'untested';
  if (Math.max(largest, present) > room) return 'short';
  return state === 'same' && largest > 0 ? 'fits' : 'untested';
}
