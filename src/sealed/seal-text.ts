import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../content/result';

/** Characters of the checksum: 48 bits. A change by chance is missed once in 2⁴⁸ times; whoever means to deceive can compute a new one. */
const CHECK_LENGTH = 8;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const checkOf = (kind: string, body: string): string =>
  toBase64Url(sha256(utf8ToBytes(`${kind}.${body}`))).slice(0, CHECK_LENGTH);

/** `<kind>.<text>.<check>` in letters, digits, `-` and `_`: fit for a file, a QR code and a line that is copied. The kind has letters and digits only. */
export function sealText(kind: string, text: string): string {
  const body = toBase64Url(utf8ToBytes(text));
  return `${kind}.${body}.${checkOf(kind, body)}`;
}

/** `foreign`: not of this kind; `damaged`: of this kind, but cut or changed. */
export type SealError = 'foreign' | 'damaged';

/** The text that was sealed. Blanks and line breaks, as they come with copying, do not matter. */
export function openSealed(kind: string, sealed: string): Result<string, SealError> {
  const [given, body, check, ...rest] = sealed.replaceAll(/\s/g, '').split('.');
  if (given !== kind) return fail('foreign');
  if (body === undefined || rest.length > 0 || check !== checkOf(kind, body)) return fail('damaged');
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(body)));
  } catch {
    return fail('damaged');
  }
}
