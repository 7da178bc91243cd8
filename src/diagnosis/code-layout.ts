import { CHECKS, ERROR_NUMBER_BITS, NEED_BITS } from './diagnosis';

/** The first character of a code. Another order of the checks or other widths are another format. */
export const FORMAT = 1n;
export const CHECKSUM_BITS = 10n;
/** Room for the checks, between format and checksum. */
export const BODY_BITS = 65n;
/** How much of it is used. */
export const USED_BITS = Object.values(CHECKS).reduce(
  (sum, { bits }) => sum + bits,
  NEED_BITS + ERROR_NUMBER_BITS,
);

/** Prime, and larger than 31 × 31: one wrong character, or two neighbours that changed places, always change the rest. */
const MODULUS = 1021n;

export const checksumOf = (number: bigint): bigint => number % MODULUS;
