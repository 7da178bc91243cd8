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

test('a zip made file by file is the one that the library makes of all files at once', async () => {
  const all = Object.fromEntries([
    files[2] ?? ['', encode('')],
    files[1] ?? ['', encode('')],
    files[0] ?? ['', encode('')],
  ]);
  expect(await zipFiles(new Map(files))).toEqual(zipSync(all, { level: 9, mtime: new Date(1980, 0, 1) }));
  expect(await zipFiles(new Map())).toEqual(zipSync({}));
});

test('the work pauses after each file, and ends where the pause throws', async () => {
  const steps: string[] = [];
  await zipFiles(new Map(files), async (done, all) => void steps.push(`${done}/${all}`));
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
  const stop = () => Promise.reject(new Error('enough'));
  await expect(zipFiles(new Map(files), stop)).rejects.toThrow('enough');
});
