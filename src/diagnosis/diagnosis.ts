/** One thing that is looked at: what it can be found to be, and the bits that a code has for it. */
export interface Check<State extends string> {
  readonly bits: number;
  /** In the order of their numbers in a code: new ones go to the end. */
  readonly states: readonly [State, ...State[]];
}

const check = <const State extends string>(bits: number, states: Check<State>['states']): Check<State> => ({
  bits,
  states,
});

/**
 * All that is looked at, in the order of a code. A state at the end of its list, or a check before all others whose first state says that
 * nothing was found, leaves codes that were given out as they are; any other change needs a new format.
 */
export const CHECKS = {
  /** Whether what the package needs at most, and the state of now, have the room of `limit`. */
  room: check(2, ['untested', 'fits', 'short']),
  package: check(2, ['scorm12', 'scorm2004', 'web', 'cmi5']),
  /** Where the object of an LMS lies: `around` the course or in what opened it; `late`: after the search; `unused`: by a package for none;
   * `named`, `unnamed`: in cmi5, by the address that opened the course or not. */
  lms: check(4, [
    'not-needed',
    'around',
    'opener',
    'none',
    'hidden',
    'other-version',
    'gone',
    'late',
    'unused',
    'named',
    'unnamed',
  ]),
  session: check(2, ['new', 'open', 'ended']),
  mode: check(2, ['unknown', 'normal', 'review']),
  /** Room for the state by the standard: 4,096 characters, 64,000, that of the device, or no limit. */
  limit: check(2, ['unknown', 'small', 'large', 'device']),
  saving: check(2, ['nothing', 'saved', 'failed']),
  /** Whether the state that was accepted comes back whole. */
  state: check(3, ['untested', 'same', 'cut', 'different']),
  /** The place, written once more and read. */
  readBack: check(3, ['untested', 'same', 'different', 'refused']),
  /** The last failure of the visit, made good or not. */
  failure: check(4, [
    'none',
    'no-api',
    'refused',
    'threw',
    'terminated',
    'expired',
    'offline',
    'storage',
    'taken',
  ]),
  part: check(4, ['none', 'start', 'commit', 'state', 'place', 'score', 'status', 'other']),
  storage: check(3, ['works', 'refused', 'absent', 'full']),
  frame: check(2, ['top', 'frame', 'popup']),
  /** Of the windows around and behind the course. */
  origin: check(2, ['alone', 'same', 'other']),
  size: check(2, ['tiny', 'narrow', 'medium', 'wide']),
  language: check(4, ['other', 'en', 'fr', 'ar', 'es', 'ru', 'zh']),
  /** Whether the device asks for the language in use, for another of the package, or for one that it has not got. */
  speaks: check(2, ['device', 'chosen', 'missing']),
  clock: check(2, ['unknown', 'right', 'ahead', 'behind']),
  online: check(2, ['online', 'offline', 'unreachable']),
};

export type CheckName = keyof typeof CHECKS;

type States = { readonly [Name in CheckName]: (typeof CHECKS)[Name]['states'][number] };

/** What was found when the course was checked. It holds nothing about a person and no address. */
export interface Diagnosis extends States {
  /** Characters of the largest state of this package, rounded up to 250; 7,750 is more than 7,500, 0 not known. */
  readonly need: number;
  /** The number that the LMS gave with the last failure, 1–1023; 0 when it gave none. */
  readonly errorNumber: number;
}

export const ERROR_NUMBER_BITS = 10;
export const NEED_BITS = 5;
