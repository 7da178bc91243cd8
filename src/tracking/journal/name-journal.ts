import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The key of a learner's journal: package and learner, hashed together, so that a shared computer shows no names and no ids. The
 * browser's own digest is missing where an LMS is served without TLS.
 */
export const nameJournal = (packageId: string, learnerId: string): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([packageId, learnerId]))));
