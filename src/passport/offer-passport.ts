import { fail, succeed, type Result } from '../content/result';
import type { CourseState } from '../engine/course/course-state';
import { mergePassport } from '../engine/course/merge-passport';
import type { Gains } from '../engine/course/course-events';
import { encodeResume } from '../engine/resume/encode-resume';
import { decodePassport } from './decode-passport';
import { deriveGains } from './derive-gains';
import type { Passport, PassportError } from './passport';
import { isResultLeftOut, restrictPassport, type PassportRules } from './restrict-passport';

/** A passport as it would be added to what the learner has here. */
export interface PassportOffer {
  readonly passport: Passport;
  /** What of it this package takes. */
  readonly taken: CourseState;
  /** What is new in it for the learner here. */
  readonly gains: Gains;
  /** There is nothing in it beyond what the learner has here. */
  readonly isKnown: boolean;
  /** It holds a result that this package does not take. */
  readonly isResultLeftOut: boolean;
}

export interface OfferInput extends PassportRules {
  readonly own: CourseState;
  /** Characters that a record may have here. */
  readonly largestState: number;
}

/** Reads the line of a passport for this package and this learner. One that no learner can have reached could spoil the record: it is refused. */
export function offerPassport(line: string, input: OfferInput): Result<PassportOffer, PassportError> {
  const { own, index, largestState } = input;
  const decoded = decodePassport(line, index);
  if (!decoded.ok) return decoded;
  const passport = decoded.value;
  const taken = restrictPassport(passport, input);
  const merged = mergePassport(own, taken);
  const text = encodeResume(merged, index.id);
  if (text.length > largestState) return fail('damaged');
  return succeed({
    passport,
    taken,
    gains: deriveGains(own, merged),
    isKnown: encodeResume({ ...merged, known: own.known }, index.id) === encodeResume(own, index.id),
    isResultLeftOut: isResultLeftOut(passport, taken),
  });
}
