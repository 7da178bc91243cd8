import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from './zip-files';

const encode = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['index.html', encode('page')],
  ['assets/b.js', encode('b'.repeat(1000))],
  ['assets/B.js', encode('other')],
];

test('a zip gives back the files that went in', () => {
  expect(Object.entries(unzipSync(zipFiles(new Map(files))))).toEqual([files[2], files[1], files[0]]);
});

test('the same files in any order and at any time give the same bytes', () => {
  expect(zipFiles(new Map(files.toReversed()))).toEqual(zipFiles(new Map(files)));
});

test('the entries carry the first date of the format, 1 January 1980', () => {
  const zip = zipFiles(new Map(files));
  // Local file header (APPNOTE 4.3.7): time at offset 10, date at 12; the date's day and month bits are 1.
  expect(new DataView(zip.buffer, zip.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
});
