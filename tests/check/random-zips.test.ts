import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../scorm/check/finding-codes';
import { check, listCodes } from './list-codes';
import { writeRawZip } from './raw-zip';
import { SAMPLES, zipSample } from './sample-packages';

const MIB = 1024 * 1024;
const SAMPLE = zipSample();
const fast = { schemas: false };

/** Checks bytes that may be anything: it must come to an end, say something where they are not the sample, and unpack little. */
async function expectBounded(bytes: Uint8Array): Promise<void> {
  let unpacked = 0;
  const report = await check(bytes, { ...fast, onBytes: (count) => (unpacked += count) });
  expect(unpacked).toBeLessThan(MIB);
  expect(listCodes(report).filter((code) => !(code in SEVERITIES))).toEqual([]);
  const hasError = report.findings.some(({ severity }) => severity === 'error');
  expect(report.isComplete || hasError).toBe(true);
}

describe('whatever the bytes are, the check ends with a report', () => {
  it('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const report = await check(bytes, fast);
        expect(report.isComplete).toBe(false);
        expect(report.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('for any bytes behind the beginning of a zip', async () => {
    const start = [0x50, 0x4b, 3, 4];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (tail) =>
        expectBounded(Uint8Array.from([...start, ...tail])),
      ),
      { numRuns: 100 },
    );
  });

  it('for a package that breaks off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SAMPLE.length - 1), async (length) => {
        const report = await check(SAMPLE.slice(0, length), fast);
        expect(report.isComplete).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('for a package with bits turned anywhere', async () => {
    const flips = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(7)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const bytes = SAMPLE.slice();
        for (const [at, bit] of places) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await expectBounded(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('for a manifest of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const report = await check(zipSample('scorm12', { 'imsmanifest.xml': `<manifest ${text}` }), fast);
        expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a zip that is made to overload whoever opens it', () => {
  const files = Object.entries(SAMPLES.scorm12).map(([name, data]) => ({ name, data }));
  const measure = async (bytes: Uint8Array) => {
    let unpacked = 0;
    const report = await check(bytes, { ...fast, onBytes: (count) => (unpacked += count) });
    return { report, unpacked };
  };

  it('is refused unopened when it says how large it is: 10 GB', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, data: 'x', saidSize: 3_600_000_000 }));
    const { report, unpacked } = await measure(writeRawZip([...files, ...parts]));
    expect(report.isComplete).toBe(false);
    expect(listCodes(report)).toEqual(expect.arrayContaining(['zip-too-large', 'zip-bomb']));
    expect(unpacked).toBe(0);
  });

  it('is refused unopened when a thousand bytes come from one', async () => {
    const { report, unpacked } = await measure(
      writeRawZip([...files, { name: 'zeros', data: new Uint8Array(128 * MIB) }]),
    );
    expect(report.isComplete).toBe(false);
    expect(unpacked).toBe(0);
  });

  it('is stopped at once when it lies about its size', async () => {
    const { report, unpacked } = await measure(
      writeRawZip([...files, { name: 'zeros', data: new Uint8Array(128 * MIB), saidSize: 10 }]),
    );
    expect(listCodes(report)).toContain('file-larger-than-said');
    expect(unpacked).toBeLessThan(2 * MIB);
  });

  it('finds no page, script or manifest that takes the search more than its length', async () => {
    for (const [name, piece] of [
      ['a.html', '<img '],
      ['a.html', '<a href="'],
      ['a.html', '<link rel='],
      ['a.html', '<img srcset=",a '],
      ['a.js', 'fetch(         "'],
      ['a.css', 'url('],
      ['a.css', '@import         '],
      ['imsmanifest.xml', '<a b="c">'],
      ['imsmanifest.xml', '<!DOCTYPE '],
    ] as const) {
      const { report } = await measure(
        zipSample('scorm12', { [name]: piece.repeat((2 * MIB) / piece.length) }),
      );
      expect(report.isComplete, `${name}: ${piece}`).toBe(true);
    }
  });
});

it('a check that is cancelled ends without a report', async () => {
  const { checkPackage } = await import('../../scorm/check/check-package');
  const controller = new AbortController();
  const report = await checkPackage(SAMPLE, {
    loadSchemas: () => Promise.resolve([]),
    signal: controller.signal,
    onBytes: () => controller.abort(),
  });
  expect(report).toBeUndefined();
});
