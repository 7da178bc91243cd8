/** Offsets in the end of a central directory, and in an entry of it (APPNOTE 4.3.16 and 4.3.12); all numbers little-endian. */
const END = { length: 22, entriesHere: 8, entries: 10, size: 12, offset: 16 } as const;
const ENTRY_OFFSET = 42;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Puts zips of one entry each, without comments, behind each other as one zip. What they hold stays as it was compressed. */
export function joinZips(zips: readonly Uint8Array[]): Uint8Array {
  const total = zips.reduce<number>((sum, zip) => sum + zip.length - END.length, END.length);
  const joined = new Uint8Array(total);
  const parts = zips.map((zip) => ({
    zip,
    directory: view(zip).getUint32(zip.length - END.length + END.offset, true),
  }));
  let at = 0;
  const offsets: number[] = [];
  for (const { zip, directory } of parts) {
    joined.set(zip.subarray(0, directory), at);
    offsets.push(at);
    at += directory;
  }
  const start = at;
  parts.forEach(({ zip, directory }, index) => {
    const entry = zip.subarray(directory, zip.length - END.length);
    joined.set(entry, at);
    view(joined).setUint32(at + ENTRY_OFFSET, offsets[index] ?? 0, true);
    at += entry.length;
  });
  const end = view(joined);
  end.setUint32(at, 0x0605_4b50, true);
  end.setUint16(at + END.entriesHere, zips.length, true);
  end.setUint16(at + END.entries, zips.length, true);
  end.setUint32(at + END.size, at - start, true);
  end.setUint32(at + END.offset, start, true);
  return joined;
}
