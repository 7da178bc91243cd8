import type { FindingList } from '../findings';
import { LIMITS, toMib } from '../limits';
import { foldPath } from '../package-files';

/** What the directory of a zip says of a file, before anything is unpacked. */
export interface EntryFacts {
  readonly filename: string;
  /** General purpose bits (APPNOTE 4.4.4). */
  readonly rawBitFlag?: number;
  readonly directory: boolean;
  readonly encrypted: boolean;
  readonly symlink: boolean;
  readonly zip64: boolean;
  readonly compressionMethod: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/** Whether a file would be written outside the folder it is unpacked into: `..`, a root, a drive, or a zero byte that ends the name early. */
const isEscape = (path: string): boolean =>
  path.includes('\0') || /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);

/** The bit that says that the name is in UTF-8 (APPNOTE 4.4.4, bit 11). Without it each system guesses. */
const UTF8_NAMES = 0x800;

/** Stored and deflated: what every LMS unpacks (APPNOTE 4.4.5). */
const METHODS = new Set([0, 8]);

const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > LIMITS.ratioFrom && unpacked / Math.max(packed, 1) > LIMITS.ratio;

function checkNames(entries: readonly EntryFacts[], findings: FindingList): void {
  const names = new Set<string>();
  const folded = new Map<string, string>();
  for (const { filename: file, rawBitFlag = 0, directory } of entries) {
    if (isEscape(file)) findings.add('path-escapes', { file });
    else if (file.includes('\\')) findings.add('path-backslash', { file });
    if ((rawBitFlag & UTF8_NAMES) === 0 && /[^\0-\x7F]/.test(file)) findings.add('name-encoding', { file });
    if (names.has(file)) findings.add('file-twice', { file });
    names.add(file);
    if (directory) continue;
    const other = folded.get(foldPath(file));
    if (other !== undefined && other !== file) findings.add('names-collide', { file, found: other });
    folded.set(foldPath(file), file);
  }
}

function checkSizes(entries: readonly EntryFacts[], findings: FindingList): void {
  let unpacked = 0;
  let packed = 0;
  for (const { filename: file, uncompressedSize, compressedSize } of entries) {
    unpacked += uncompressedSize;
    packed += compressedSize;
    if (isBomb(uncompressedSize, compressedSize))
      findings.add('zip-bomb', { file }, { size: toMib(uncompressedSize), most: LIMITS.ratio });
  }
  if (isBomb(unpacked, packed) && !findings.has('zip-bomb'))
    findings.add('zip-bomb', undefined, { size: toMib(unpacked), most: LIMITS.ratio });
  if (unpacked > LIMITS.unpacked)
    findings.add('zip-too-large', undefined, { size: toMib(unpacked), most: toMib(LIMITS.unpacked) });
}

/** Everything that can be told from the directory of a zip alone. */
export function checkEntries(entries: readonly EntryFacts[], findings: FindingList): void {
  checkNames(entries, findings);
  checkSizes(entries, findings);
  for (const { filename: file, encrypted, symlink, compressionMethod } of entries) {
    if (encrypted) findings.add('file-encrypted', { file });
    else if (!METHODS.has(compressionMethod)) findings.add('file-method', { file });
    if (symlink) findings.add('symlink', { file });
  }
  if (entries.some(({ zip64 }) => zip64)) findings.add('zip64');
  if (!entries.some(({ directory }) => !directory)) findings.add('no-files');
}
