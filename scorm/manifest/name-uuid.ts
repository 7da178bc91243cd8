import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The space of names of this course and its derivatives; drawn once, never to change. */
const NAMESPACE = '7b1c0a9e5d2f4c84a3f6e21894b7d05c';

/** A UUID made from a name (RFC 9562, version 5): the same name gives the same UUID everywhere. */
export function nameUuid(name: string): string {
  const bytes = sha1(new Uint8Array([...hexToBytes(NAMESPACE), ...utf8ToBytes(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
