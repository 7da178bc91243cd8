import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from './zip-files';

const encode = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['index.html', encode('page')],
  ['assets/b.js', encode('b'.repeat(1000))],
  ['assets/B.js', encode('other')],
];

test('a zip gives back the files that went in', async () => {
  expect(Object.entries(unzipSync(await zipFiles(new Map(files))))).toEqual([files[2], files[1], files[0]]);
});

test('the same files in any order and at any time give the same bytes', async () => {
  expect(await zipFiles(new Map(files.toReversed()))).toEqual(await zipFiles(new Map(files)));
});

test('the entries carry the first date of the format, 1 January 1980', async () => {
  const zip = await zipFiles(new Map(files));
  // Local file header (APPNOTE 4.3.7): time at offset 10, date at 12; the date's day and month bits are 1.
  expect(new DataView(zip.buffer, zip.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
});

test('every entry says ahead how long it is and what its sum must be, as the oldest programs need it', async () => {
  const zip = await zipFiles(new Map([['a.txt', encode('a'.repeat(1000))]]));
  const header = new DataView(zip.buffer, zip.byteOffset);
  // APPNOTE 4.3.7: version, flags, method; CRC-32 of a thousand times "a", compressed and whole size; length of the extra field.
  expect([header.getUint16(4, true), header.getUint16(6, true) & 0b1001, header.getUint16(8, true)]).toEqual([
    20, 0, 8,
  ]);
  expect(header.getUint32(14, true)).toBe(crc32('a'.repeat(1000)));
  expect([header.getUint32(18, true) < 50, header.getUint32(22, true)]).toEqual([true, 1000]);
  expect(header.getUint16(28, true)).toBe(0);
});

test('a zip of nothing is the end of one', async () => {
  expect(await zipFiles(new Map())).toEqual(zipSync({}));
});

test('compresses as the most widely used library does at its best', async () => {
  const text = encode(JSON.stringify(Array.from({ length: 999 }, (_, n) => `line ${n} of ${n * n}`)));
  const zip = await zipFiles(new Map([['a.txt', text]]));
  const header = new DataView(zip.buffer, zip.byteOffset);
  expect(header.getUint32(18, true)).toBe(deflateRawSync(text, { level: 9, memLevel: 9 }).length);
});

test('the work pauses after each file, and ends where the pause throws', async () => {
  const steps: string[] = [];
  await zipFiles(new Map(files), async (done, all) => void steps.push(`${done}/${all}`));
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
  const stop = () => Promise.reject(new Error('enough'));
  await expect(zipFiles(new Map(files), stop)).rejects.toThrow('enough');
});
