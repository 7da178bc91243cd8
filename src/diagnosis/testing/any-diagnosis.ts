import fc from 'fast-check';
import { CHECKS, type Check, type Diagnosis } from '../diagnosis';

const any = <State extends string>({ states }: Check<State>) => fc.constantFrom(...states);

/** Every diagnosis there can be. */
export const anyDiagnosis: fc.Arbitrary<Diagnosis> = fc.record({
  need: fc.nat(31).map((steps) => steps * 250),
  room: any(CHECKS.room),
  package: any(CHECKS.package),
  lms: any(CHECKS.lms),
  session: any(CHECKS.session),
  mode: any(CHECKS.mode),
  limit: any(CHECKS.limit),
  saving: any(CHECKS.saving),
  state: any(CHECKS.state),
  readBack: any(CHECKS.readBack),
  failure: any(CHECKS.failure),
  part: any(CHECKS.part),
  storage: any(CHECKS.storage),
  frame: any(CHECKS.frame),
  origin: any(CHECKS.origin),
  size: any(CHECKS.size),
  language: any(CHECKS.language),
  speaks: any(CHECKS.speaks),
  clock: any(CHECKS.clock),
  online: any(CHECKS.online),
  errorNumber: fc.nat(1023),
});
