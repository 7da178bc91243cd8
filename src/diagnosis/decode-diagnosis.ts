import { fail, succeed, type Result } from '../content/result';
import { NEED_STEP } from './classify-room';
import { readCode } from './code-alphabet';
import { BODY_BITS, CHECKSUM_BITS, checksumOf, FORMAT, USED_BITS } from './code-layout';
import { CHECKS, ERROR_NUMBER_BITS, NEED_BITS, type Check, type Diagnosis } from './diagnosis';

/** `form`: no code at all; `checksum`: mistyped; `format`: made by another version of the course. */
export type CodeError = 'form' | 'checksum' | 'format';

/** Takes fields from the front of a body. A number that stands for no state spoils the whole. */
function createReader(body: bigint) {
  let left = BigInt(USED_BITS);
  let isValid = body >> left === 0n;
  const take = (bits: number): number => {
    left -= BigInt(bits);
    return Number((body >> left) & ((1n << BigInt(bits)) - 1n));
  };
  return {
    take,
    state: <State extends string>({ bits, states }: Check<State>): State => {
      const state = states[take(bits)];
      isValid &&= state !== undefined;
      return state ?? states[0];
    },
    isValid: () => isValid,
  };
}

/** The fields in the order in which they were written. */
const readDiagnosis = ({ state, take }: ReturnType<typeof createReader>): Diagnosis => ({
  need: take(NEED_BITS) * NEED_STEP,
  room: state(CHECKS.room),
  package: state(CHECKS.package),
  lms: state(CHECKS.lms),
  session: state(CHECKS.session),
  mode: state(CHECKS.mode),
  limit: state(CHECKS.limit),
  saving: state(CHECKS.saving),
  state: state(CHECKS.state),
  readBack: state(CHECKS.readBack),
  failure: state(CHECKS.failure),
  part: state(CHECKS.part),
  storage: state(CHECKS.storage),
  frame: state(CHECKS.frame),
  origin: state(CHECKS.origin),
  size: state(CHECKS.size),
  language: state(CHECKS.language),
  speaks: state(CHECKS.speaks),
  clock: state(CHECKS.clock),
  online: state(CHECKS.online),
  errorNumber: take(ERROR_NUMBER_BITS),
});

/** What a code says. One mistyped character is always noticed. */
export function decodeDiagnosis(code: string): Result<Diagnosis, CodeError> {
  const number = readCode(code);
  if (number === null) return fail('form');
  const body = number >> CHECKSUM_BITS;
  if (number - (body << CHECKSUM_BITS) !== checksumOf(body)) return fail('checksum');
  if (body >> BODY_BITS !== FORMAT) return fail('format');
  const reader = createReader(body - (FORMAT << BODY_BITS));
  const diagnosis = readDiagnosis(reader);
  return reader.isValid() ? succeed(diagnosis) : fail('format');
}
