import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../scorm/check/finding-codes';
import { judgeReport } from '../../scorm/check/judge-report';
import { check, listCodes } from './list-codes';
import { writeRawZip, type RawFile } from './raw-zip';
import { SAMPLES, zip, zipSample } from './sample-packages';

const FILES: readonly RawFile[] = Object.entries(SAMPLES.scorm12).map(([name, data]) => ({ name, data }));

/** The report, and how many bytes were unpacked for it. */
async function measure(bytes: Uint8Array) {
  let unpacked = 0;
  const report = await check(bytes, { schemas: false, onBytes: (count) => (unpacked += count) });
  return { report, unpacked };
}

describe('of a zip that is refused nothing is unpacked, not even what is harmless', () => {
  it.each<[FindingCode, RawFile]>([
    ['file-encrypted', { name: 'b.js', data: 'x', flags: 0x801 }],
    ['path-escapes', { name: '../b.js', data: 'x' }],
    ['path-escapes', { name: 'a/../../b.js', data: 'x' }],
    ['path-escapes', { name: '/b.js', data: 'x' }],
    ['path-escapes', { name: 'C:b.js', data: 'x' }],
    ['path-escapes', { name: 'a\\..\\..\\b.js', data: 'x' }],
    ['path-escapes', { name: 'b.js\0.txt', data: 'x' }],
    ['symlink', { name: 'b.js', data: '/etc/passwd', mode: 0o120777 }],
    ['file-twice', { name: 'a.js', data: 'x' }],
  ])('%s: %j', async (code, file) => {
    const { report, unpacked } = await measure(writeRawZip([...FILES, file]));
    expect(listCodes(report)).toContain(code);
    expect({ isComplete: report.isComplete, unpacked }).toEqual({ isComplete: false, unpacked: 0 });
    expect(judgeReport(report)).toBe('refused');
  });
});

describe('a zip inside is never opened', () => {
  /** All that would be found if anyone looked: a bomb, a way out, a script that asks another server. */
  const inner = writeRawZip([
    { name: 'zeros', data: new Uint8Array(128 * 1024 * 1024) },
    { name: '../out.js', data: 'fetch("https://api.example/x")', method: 0 },
  ]);

  it('beside a manifest it is a note: learners may be meant to download it', async () => {
    const { report, unpacked } = await measure(zipSample('scorm12', { 'handout.zip': inner }));
    // The schemas are left out here.
    expect(listCodes(report)).toEqual(['nested-zip', 'schema-not-checked']);
    expect(judgeReport(report)).toBe('fine');
    expect(unpacked).toBe(report.unpacked);
  });

  it.each([
    ['alone', { 'course.zip': inner }],
    ['in a folder, with a text beside it', { 'course/package.ZIP': inner, 'README.txt': 'Unpack me.' }],
  ])('without a manifest it is the package that was zipped twice, an error: %s', async (_, files) => {
    const { report, unpacked } = await measure(zip(files));
    expect(listCodes(report)).toContain('package-inside');
    expect(report.findings.find(({ code }) => code === 'package-inside')?.severity).toBe('error');
    expect(report.kind).toBe('unknown');
    expect(unpacked).toBe(report.unpacked);
  });
});
