import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, with every field that a zip made in bad faith would fill otherwise. */
export interface RawFile {
  readonly name: string;
  readonly data?: string | Uint8Array;
  readonly method?: number;
  /** General purpose bits (APPNOTE 4.4.4); bit 11, UTF-8 names, from the start. */
  readonly flags?: number;
  /** Unix mode, in the upper half of the external attributes. */
  readonly mode?: number;
  /** The size that is said, in place of the true one. */
  readonly saidSize?: number;
  /** The name in front of the data, in place of the one in the directory. */
  readonly localName?: string;
  /** The data lie where those of this earlier file lie. */
  readonly sharesWith?: number;
  readonly zip64?: boolean;
  readonly crc?: number;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const little = (width: number, value: number): Uint8Array =>
  Uint8Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256);

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function packFile({ name, data = '', method = 8, flags = 0x800, saidSize, localName, crc }: RawFile) {
  const plain = typeof data === 'string' ? encode(data) : data;
  const packed = method === 8 ? new Uint8Array(deflateRawSync(plain)) : plain;
  const facts = join(
    little(2, flags),
    little(2, method),
    little(4, 0x00210000),
    little(4, crc ?? crc32(plain)),
    little(4, packed.length),
    little(4, saidSize ?? plain.length),
  );
  const own = encode(localName ?? name);
  const local = join(
    encode('PK\u0003\u0004'),
    little(2, 20),
    facts,
    little(2, own.length),
    little(2, 0),
    own,
    packed,
  );
  return { local, facts, packed: packed.length, size: saidSize ?? plain.length };
}

interface Packed extends ReturnType<typeof packFile> {
  readonly offset: number;
}

/** Sizes that stand in an extra field of 64 bits, as in a zip of more than 4 GiB (APPNOTE 4.5.3). */
const writeZip64 = ({ size, packed }: Packed): Uint8Array =>
  join(little(2, 1), little(2, 16), little(8, size), little(8, packed));

function describeFile({ name, mode = 0o100644, zip64 = false }: RawFile, packed: Packed): Uint8Array {
  const named = encode(name);
  const extra = zip64 ? writeZip64(packed) : new Uint8Array();
  const facts = zip64 ? join(packed.facts.slice(0, 12), little(8, 2 ** 64 - 1)) : packed.facts;
  return join(
    encode('PK\u0001\u0002'),
    little(2, 0x0314),
    little(2, zip64 ? 45 : 20),
    zip64 ? join(facts.slice(0, 12), new Uint8Array(8).fill(0xff)) : facts,
    little(2, named.length),
    little(2, extra.length),
    little(2, 0),
    little(2, 0),
    little(2, 0),
    little(4, mode * 65_536),
    little(4, packed.offset),
    named,
    extra,
  );
}

/** Writes a zip as it is told, right or wrong. */
export function writeRawZip(files: readonly RawFile[], { disk = 0 } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  const packed: Packed[] = [];
  let offset = 0;
  for (const file of files) {
    const own = packFile(file);
    const shared = file.sharesWith === undefined ? undefined : packed[file.sharesWith];
    const placed = shared ?? { ...own, offset };
    packed.push(placed);
    entries.push(describeFile(file, placed));
    if (shared) continue;
    parts.push(own.local);
    offset += own.local.length;
  }
  const directory = join(...entries);
  const end = join(
    encode('PK\u0005\u0006'),
    little(2, disk),
    little(2, 0),
    little(2, files.length),
    little(2, files.length),
    little(4, directory.length),
    little(4, offset),
    little(2, 0),
  );
  return join(...parts, directory, end);
}
