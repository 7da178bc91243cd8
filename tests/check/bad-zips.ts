import type { FindingCode } from '../../scorm/check/finding-codes';
import { LIMITS, USUAL } from '../../scorm/check/limits';
import { join, writeRawZip, type RawFile } from './raw-zip';
import { SAMPLES, zip, zipSample } from './sample-packages';

/** A package in which a code is to be found, and a neighbour in which it is not; without one, the sample that nothing is wrong with. */
export interface BadCase {
  readonly code: FindingCode;
  readonly bad: () => Uint8Array;
  readonly clean?: () => Uint8Array;
}

const FILES: readonly RawFile[] = Object.entries(SAMPLES.scorm12).map(([name, data]) => ({ name, data }));

/** The sample with one more file, written as it is told. */
const raw = (...files: readonly RawFile[]) => writeRawZip([...FILES, ...files]);
const encode = (text: string) => new TextEncoder().encode(text);

const WHOLE: readonly BadCase[] = [
  { code: 'empty-file', bad: () => new Uint8Array() },
  { code: 'html-instead', bad: () => encode('\n<!DOCTYPE html><title>Sign in</title>') },
  { code: 'other-archive', bad: () => encode('Rar!\u001A\u0007') },
  { code: 'not-a-zip', bad: () => encode('{ "name": "no zip" }') },
  { code: 'office-file', bad: () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }) },
  { code: 'zip-cut', bad: () => zipSample().slice(0, 900) },
  { code: 'zip-damaged', bad: () => breakDirectory() },
  {
    code: 'zip-ambiguous',
    bad: () => raw({ name: 'b.js', localName: 'c.js' }),
    clean: () => raw({ name: 'b.js' }),
  },
  { code: 'zip-split', bad: () => writeRawZip(FILES, { disk: 1 }), clean: () => writeRawZip(FILES) },
  { code: 'no-files', bad: () => writeRawZip([]) },
  { code: 'data-around', bad: () => join(zipSample(), encode('more')) },
  { code: 'data-around', bad: () => join(encode('MZ program'), zipSample()) },
];

function breakDirectory(): Uint8Array {
  const bytes = writeRawZip(FILES);
  const at = bytes.findLastIndex(
    (byte, place) => byte === 0x50 && bytes[place + 1] === 0x4b && bytes[place + 2] === 1,
  );
  bytes[at] = 0;
  return bytes;
}

const MIB = 1024 * 1024;

const LARGE: readonly BadCase[] = [
  {
    code: 'zip-too-large',
    bad: () => raw({ name: 'a.bin', saidSize: 4_000_000_000 }, { name: 'b.bin', saidSize: 4_000_000_000 }),
    clean: () => raw({ name: 'a.bin' }),
  },
  {
    code: 'zip-bomb',
    bad: () => raw({ name: 'a.bin', data: new Uint8Array(100 * MIB) }),
    clean: () => raw({ name: 'a.bin', data: new Uint8Array(MIB) }),
  },
  {
    code: 'file-larger-than-said',
    bad: () => raw({ name: 'a.bin', data: new Uint8Array(8 * MIB), saidSize: 1000 }),
    clean: () => raw({ name: 'a.bin', data: new Uint8Array(8 * MIB) }),
  },
  {
    code: 'too-many-files',
    bad: () => writeRawZip(Array.from({ length: LIMITS.entries + 1 }, (_, at) => ({ name: `${at}.txt` }))),
  },
  {
    code: 'many-files',
    bad: () => writeRawZip(Array.from({ length: USUAL.files + 1 }, (_, at) => ({ name: `${at}.txt` }))),
  },
  { code: 'package-large', bad: () => raw({ name: 'a.bin', data: new Uint8Array(101 * MIB), method: 0 }) },
  { code: 'file-large', bad: () => raw({ name: 'a.bin', data: new Uint8Array(51 * MIB), method: 0 }) },
];

const FILES_OF_ZIP: readonly BadCase[] = [
  { code: 'file-encrypted', bad: () => raw({ name: 'b.js', flags: 0x801 }) },
  { code: 'file-method', bad: () => raw({ name: 'b.js', method: 12 }) },
  { code: 'file-overlaps', bad: () => raw({ name: 'b.js', sharesWith: 1 }) },
  { code: 'file-damaged', bad: () => raw({ name: 'b.js', data: 'x', crc: 7 }) },
  { code: 'path-escapes', bad: () => raw({ name: '../b.js' }), clean: () => raw({ name: 'b..js' }) },
  { code: 'path-escapes', bad: () => raw({ name: '/b.js' }) },
  { code: 'path-escapes', bad: () => raw({ name: 'C:b.js' }) },
  { code: 'path-escapes', bad: () => raw({ name: 'a\\..\\..\\b.js' }) },
  { code: 'path-escapes', bad: () => raw({ name: 'b.js\0.txt' }) },
  { code: 'path-backslash', bad: () => raw({ name: 'a\\b.js' }), clean: () => raw({ name: 'a/b.js' }) },
  { code: 'file-twice', bad: () => raw({ name: 'a.js', data: 'other' }) },
  { code: 'symlink', bad: () => raw({ name: 'b.js', data: '/etc/passwd', mode: 0o120777 }) },
  { code: 'names-collide', bad: () => raw({ name: 'A.js' }), clean: () => raw({ name: 'A.jsx' }) },
  {
    code: 'name-encoding',
    bad: () => raw({ name: 'é.js', flags: 0 }),
    clean: () => raw({ name: 'é.js', flags: 0x800 }),
  },
  { code: 'zip64', bad: () => raw({ name: 'b.js', zip64: true }), clean: () => raw({ name: 'b.js' }) },
  {
    code: 'name-characters',
    bad: () => raw({ name: 'my file.js' }),
    clean: () => raw({ name: 'my-file.js' }),
  },
  {
    code: 'name-long',
    bad: () => raw({ name: `${'a'.repeat(118)}.js` }),
    clean: () => raw({ name: `${'a'.repeat(117)}.js` }),
  },
  { code: 'name-type', bad: () => raw({ name: 'b.php' }), clean: () => raw({ name: 'b.phpx' }) },
  {
    code: 'name-leftover',
    bad: () => raw({ name: '__MACOSX/b.js' }),
    clean: () => raw({ name: 'MACOSX/b.js' }),
  },
  { code: 'name-leftover', bad: () => raw({ name: 'a/.DS_Store' }) },
  { code: 'nested-zip', bad: () => raw({ name: 'b.zip', data: zipSample() }) },
];

export const BAD_ZIPS: readonly BadCase[] = [...WHOLE, ...LARGE, ...FILES_OF_ZIP];
