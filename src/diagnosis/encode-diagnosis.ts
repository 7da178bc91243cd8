import { NEED_STEP } from './classify-room';
import { writeCode } from './code-alphabet';
import { BODY_BITS, CHECKSUM_BITS, checksumOf, FORMAT } from './code-layout';
import { CHECKS, ERROR_NUMBER_BITS, type CheckName, type Diagnosis } from './diagnosis';

const isCheck = (name: string): name is CheckName => name in CHECKS;

const append = (number: bigint, value: number, bits: number): bigint =>
  (number << BigInt(bits)) | BigInt(value);

/** The diagnosis as a short code to be read out on the telephone: format, checks, checksum. */
export function encodeDiagnosis(diagnosis: Diagnosis): string {
  const states = Object.keys(CHECKS)
    .filter(isCheck)
    .reduce(
      (number, name) => {
        const { bits, states: known }: { bits: number; states: readonly string[] } = CHECKS[name];
        return append(number, known.indexOf(diagnosis[name]), bits);
      },
      BigInt(diagnosis.need / NEED_STEP),
    );
  const body = (FORMAT << BODY_BITS) | append(states, diagnosis.errorNumber, ERROR_NUMBER_BITS);
  return writeCode((body << CHECKSUM_BITS) | checksumOf(body));
}
