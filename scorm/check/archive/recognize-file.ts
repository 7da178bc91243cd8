import type { FindingCode } from '../finding-codes';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What a file that is no zip begins with. */
const ARCHIVES: readonly (readonly [name: string, ...start: number[]])[] = [
  ['RAR', 0x52, 0x61, 0x72, 0x21],
  ['7z', 0x37, 0x7a, 0xbc, 0xaf],
  ['gzip', 0x1f, 0x8b],
  ['xz', 0xfd, 0x37, 0x7a, 0x58],
  ['bzip2', 0x42, 0x5a, 0x68],
  ['PDF', 0x25, 0x50, 0x44, 0x46],
];

/** Local file header (APPNOTE 4.3.7), end of central directory of an empty zip (4.3.16), mark of a split zip (8.5.3). */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

/** Why a file cannot be a zip, with the name of what it is instead. Undefined: it may be one. */
export function recognizeFile(
  bytes: Uint8Array,
): { readonly code: FindingCode; readonly found?: string } | undefined {
  if (bytes.length === 0) return { code: 'empty-file' };
  if (SIGNATURES.some((signature) => startsWith(bytes, ...signature))) return undefined;
  const archive = ARCHIVES.find(([, ...start]) => startsWith(bytes, ...start));
  if (archive) return { code: 'other-archive', found: archive[0] };
  const beginning = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body)\b/.test(beginning)) return { code: 'html-instead' };
  // A program may stand before a zip; what reads its end decides.
  return undefined;
}
