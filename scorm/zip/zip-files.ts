import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';
import { gzip } from 'pako';

/** The earliest date a zip can hold. Zip dates have no time zone: made and written in local time, it is the same everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Bytes before and after the compressed data in a gzip file without a name (RFC 1952, 2.3). Those after it begin with the CRC-32 of the contents. */
const GZIP = { head: 10, end: 8 } as const;

/** Method 8 of a zip (APPNOTE 4.4.5). */
const DEFLATE = 8;

/** Called after each file with the number done and of all. A browser paints while it waits; what it throws ends the work. */
export type Pause = (done: number, all: number) => Promise<void>;

/** Compresses as zlib does at its best. Not with the compression of the browser: each has its own, and the same files must give the same bytes. */
function compress(contents: Uint8Array) {
  const packed = gzip(contents, { level: 9, memLevel: 9 });
  const end = packed.length - GZIP.end;
  return {
    data: packed.subarray(GZIP.head, end),
    sum: new DataView(packed.buffer, packed.byteOffset).getUint32(end, true),
  };
}

/** A place for a zip to be written to. */
function createSink() {
  const pieces: Uint8Array[] = [];
  return {
    writable: new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) }),
    read: async (): Promise<Uint8Array> =>
      new Uint8Array(await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer()),
  };
}

/**
 * Packs files (path with forward slashes → contents) so that the same files always give the same bytes. One by one, so that
 * a browser is never busy for longer than its largest file takes. Rejects only with what `pause` throws.
 */
export async function zipFiles(
  files: ReadonlyMap<string, Uint8Array>,
  pause: Pause = () => Promise.resolve(),
): Promise<Uint8Array> {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sink = createSink();
  // Entries that give their sizes first, and one date only, are read by every program.
  const zip = new ZipWriter(sink.writable, {
    lastModDate: FIXED_DATE,
    extendedTimestamp: false,
    dataDescriptor: false,
    useWebWorkers: false,
  });
  for (const [at, [path, contents]] of sorted.entries()) {
    const { data, sum } = compress(contents);
    const readable = new Blob([data]).stream();
    await zip.add(
      path,
      { readable, size: data.length },
      {
        passThrough: true,
        compressionMethod: DEFLATE,
        uncompressedSize: contents.length,
        signature: sum,
      },
    );
    await pause(at + 1, sorted.length);
  }
  await zip.close();
  return sink.read();
}
