import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_SPLIT_ZIP_FILE,
  WARNING_APPENDED_DATA,
  WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY,
  WARNING_PREPENDED_DATA,
  WARNING_PREPENDED_CENTRAL_DIRECTORY,
  WARNING_TRAILING_CENTRAL_DIRECTORY_DATA,
  WARNING_WRAPPED_ENTRIES_COUNT,
  WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { FindingCode } from '../finding-codes';
import type { FindingList } from '../findings';
import { LIMITS } from '../limits';
import { BytesReader } from './bytes-reader';
import { checkEntries } from './check-entries';
import { recognizeFile } from './recognize-file';

/** The files of a zip; folders are left out. */
export type ArchiveFiles = readonly FileEntry[];

/** After one of these nothing of the zip is unpacked. */
const REFUSED = [
  'zip-bomb',
  'zip-too-large',
  'too-many-files',
  'no-files',
  'file-encrypted',
  'path-escapes',
  'file-twice',
  'symlink',
  'zip-ambiguous',
] as const satisfies readonly FindingCode[];

const WARNINGS: ReadonlyMap<string, FindingCode> = new Map<string, FindingCode>([
  [WARNING_APPENDED_DATA, 'data-around'],
  [WARNING_PREPENDED_DATA, 'data-around'],
  [WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY, 'zip-ambiguous'],
  [WARNING_PREPENDED_CENTRAL_DIRECTORY, 'zip-ambiguous'],
  [WARNING_TRAILING_CENTRAL_DIRECTORY_DATA, 'zip-ambiguous'],
  [WARNING_WRAPPED_ENTRIES_COUNT, 'zip-ambiguous'],
  [WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY, 'zip-ambiguous'],
]);

const isZipStart = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What an error of the reader says of the zip as a whole. */
function nameError(error: unknown, bytes: Uint8Array): FindingCode {
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_SPLIT_ZIP_FILE) return 'zip-split';
  if (message === ERR_AMBIGUOUS_ARCHIVE) return 'zip-ambiguous';
  if (message === ERR_EOCDR_NOT_FOUND || message === ERR_BAD_FORMAT)
    return isZipStart(bytes) ? 'zip-cut' : 'not-a-zip';
  return 'zip-damaged';
}

async function listEntries(bytes: Uint8Array, findings: FindingList) {
  const reader = new ZipReader(new BytesReader(bytes), {
    useWebWorkers: false,
    // What is odd comes as a warning, to be told; names are judged here.
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
    checkLocalFilename: true,
    checkOverlappingEntry: true,
    checkCrc32: true,
  });
  const entries = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.length === LIMITS.entries) {
      findings.add('too-many-files', undefined, { most: LIMITS.entries });
      break;
    }
    entries.push(entry);
  }
  for (const { reason } of reader.warnings ?? []) {
    const code = WARNINGS.get(reason);
    if (code && !findings.has(code)) findings.add(code);
  }
  return entries;
}

/** The files of a zip, or undefined where it is refused or cannot be read; why stands in the findings. Unpacks nothing. */
export async function openArchive(
  bytes: Uint8Array,
  findings: FindingList,
): Promise<ArchiveFiles | undefined> {
  const other = recognizeFile(bytes);
  if (other) {
    findings.add(other.code, other.found === undefined ? undefined : { found: other.found });
    return undefined;
  }
  try {
    const entries = await listEntries(bytes, findings);
    checkEntries(entries, findings);
    if (findings.has(...REFUSED)) return undefined;
    return entries.filter((entry) => !entry.directory);
  } catch (error) {
    findings.add(nameError(error, bytes));
    return undefined;
  }
}
