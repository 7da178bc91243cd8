import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSUPPORTED_COMPRESSION,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { FindingCode } from '../finding-codes';
import type { FindingList } from '../findings';

const ERRORS: ReadonlyMap<string, FindingCode> = new Map<string, FindingCode>([
  [ERR_OVERLAPPING_ENTRY, 'file-overlaps'],
  [ERR_AMBIGUOUS_ARCHIVE, 'zip-ambiguous'],
  [ERR_INVALID_UNCOMPRESSED_SIZE, 'file-larger-than-said'],
]);

/** Programs that read a zip from its beginning would see another file than those that read its end. */
const MISMATCHES = new Set<string>([
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME,
]);

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

export interface Unpacking {
  /** Bytes to keep; a longer file is unpacked and checked without being kept. */
  readonly keep: number;
  readonly findings: FindingList;
  readonly signal: AbortSignal | undefined;
  /** Told of each piece that was unpacked. */
  readonly onBytes: (count: number) => void;
}

/**
 * Unpacks one file piece by piece and checks it against its checksum. zip.js stops as soon as it grows beyond the size that the zip gives
 * it, so no zip can make more than it admits. Undefined where the file is damaged, too long to keep, or the check was cancelled.
 */
export async function unpackFile(
  entry: FileEntry,
  { keep, findings, signal, onBytes }: Unpacking,
): Promise<Uint8Array | undefined> {
  const isKept = entry.uncompressedSize <= keep;
  const pieces: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({
    write: (piece) => {
      onBytes(piece.length);
      if (isKept) pieces.push(piece);
    },
  });
  const file = entry.filename;
  try {
    await entry.getData(sink, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) return undefined;
    const message = error instanceof Error ? error.message : '';
    // Told of already, from the directory.
    if (message !== ERR_UNSUPPORTED_COMPRESSION)
      findings.add(ERRORS.get(message) ?? 'file-damaged', { file });
    return undefined;
  }
  if (entry.warnings?.some(({ reason }) => MISMATCHES.has(reason))) findings.add('zip-ambiguous', { file });
  return isKept ? joinPieces(pieces) : undefined;
}
