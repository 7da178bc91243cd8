import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sealText } from '../sealed/seal-text';
import type { Certificate } from './certificate';
import { decodeCertificate, encodeCertificate } from './encode-certificate';

const percent = fc.integer({ min: 0, max: 100 });
const arbitraryCertificate: fc.Arbitrary<Certificate> = fc.record({
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((name) => name.trim() !== '' && name.length <= 80),
  day: fc.constantFrom('2026-11-26', '2028-02-29'),
  completedOn: fc.option(fc.constantFrom('2026-11-25', '2028-02-29')),
  courseId: fc.constant('circular-ict-procurement'),
  version: fc.constantFrom('0.1.0', '2.10.3-beta'),
  modules: fc.uniqueArray(fc.integer({ min: 1, max: 20 })),
  result: fc.option(fc.record({ score: percent, passMark: percent })),
  outcomes: fc.record({ o1: percent, o2: percent, o3: percent }, { requiredKeys: [] }),
  minutes: fc.nat(1000),
});

describe('the line of a certificate', () => {
  it('says all that the certificate says, in any script', () => {
    fc.assert(
      fc.property(arbitraryCertificate, (certificate) => {
        expect(decodeCertificate(encodeCertificate(certificate))).toEqual({ ok: true, value: certificate });
      }),
    );
  });

  it('fits into a QR code that a phone reads from paper', () => {
    const line = encodeCertificate({
      name: 'Ż'.repeat(80),
      day: '2026-11-26',
      completedOn: '2026-11-25',
      courseId: 'circular-ict-procurement',
      version: '10.10.10',
      modules: [1, 2, 3, 4, 5],
      result: { score: 100, passMark: 100 },
      outcomes: { o1: 100, o2: 100, o3: 100 },
      minutes: 1000,
    });
    expect(line.length).toBeLessThan(400);
  });
});

const fields = (changes: Readonly<Record<number, unknown>>): string =>
  sealText(
    'CERT1',
    JSON.stringify(Object.assign(['A', '2026-11-26', 'c', '1', [1], [90, 80], [1, 2, null], 5], changes)),
  );

test('an honest line with these fields is read', () => {
  expect(decodeCertificate(fields({}))).toMatchObject({
    ok: true,
    value: { name: 'A', outcomes: { o1: 1, o2: 2 }, completedOn: null },
  });
  expect(decodeCertificate(fields({ 8: '2026-11-25' }))).toMatchObject({
    value: { completedOn: '2026-11-25' },
  });
});

test.each([
  { 0: '' },
  { 0: 'x'.repeat(81) },
  { 0: 7 },
  { 1: '2026-13-45' },
  { 1: 'soon' },
  { 2: null },
  { 4: ['1'] },
  { 5: [101, 80] },
  { 5: 'passed' },
  { 6: null },
  { 7: -1 },
  { 8: 'soon' },
  { 8: 7 },
])('a line that was sealed with %j is damaged', (changes) => {
  expect(decodeCertificate(fields(changes))).toEqual({ ok: false, error: 'damaged' });
});

test.each([sealText('CERT1', 'no list'), sealText('CERT1', '{"name":"A"}')])('"%s" is damaged', (line) => {
  expect(decodeCertificate(line)).toEqual({ ok: false, error: 'damaged' });
});

test('the line of something else is foreign', () => {
  expect(decodeCertificate(sealText('PASS1', '[]'))).toEqual({ ok: false, error: 'foreign' });
});
