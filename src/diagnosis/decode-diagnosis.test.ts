import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCode } from './code-alphabet';
import { BODY_BITS, CHECKSUM_BITS, checksumOf, USED_BITS } from './code-layout';
import { decodeDiagnosis } from './decode-diagnosis';
import { encodeDiagnosis } from './encode-diagnosis';
import { anyDiagnosis } from './testing/any-diagnosis';
import { sampleDiagnosis } from './testing/sample-diagnosis';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = encodeDiagnosis(sampleDiagnosis());

/** A code with a right checksum, whatever it holds. */
const seal = (body: bigint) => writeCode((body << CHECKSUM_BITS) | checksumOf(body));

test('whatever was found comes back from its code', () => {
  fc.assert(
    fc.property(anyDiagnosis, (value) => {
      expect(decodeDiagnosis(encodeDiagnosis(value))).toEqual({ ok: true, value });
    }),
  );
});

test('any single mistyped character is refused', () => {
  fc.assert(
    fc.property(anyDiagnosis, fc.nat(15), fc.integer({ min: 1, max: 31 }), (diagnosis, place, shift) => {
      const typed = [...encodeDiagnosis(diagnosis).replaceAll('-', '')];
      typed[place] = LETTERS.charAt((LETTERS.indexOf(typed[place] ?? '') + shift) % 32);
      expect(decodeDiagnosis(typed.join(''))).toEqual({ ok: false, error: 'checksum' });
    }),
  );
});

test('two neighbours that changed places before the checksum are refused', () => {
  fc.assert(
    fc.property(anyDiagnosis, fc.nat(12), (diagnosis, place) => {
      const typed = [...encodeDiagnosis(diagnosis).replaceAll('-', '')];
      const [one = '', two = ''] = typed.slice(place, place + 2);
      typed.splice(place, 2, two, one);
      expect(decodeDiagnosis(typed.join('')).ok).toBe(one === two);
    }),
  );
});

test('case, spaces, hyphens and look-alikes do not matter', () => {
  const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(spoken).not.toBe(code);
  expect(decodeDiagnosis(` ${spoken} `)).toEqual(decodeDiagnosis(code));
});

test.each(['', 'hello', code.slice(1), `${code}0`, code.replace(/^./, 'U'), `${code.slice(0, -1)}ß`])(
  'what is no code is refused: %s',
  (text) => {
    expect(decodeDiagnosis(text)).toEqual({ ok: false, error: 'form' });
  },
);

test('any text at all gets an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => !decodeDiagnosis(text).ok));
});

test.each([
  ['of another format', 2n << BODY_BITS],
  ['with more than this version knows', (1n << BODY_BITS) | (1n << (BODY_BITS - 1n))],
  ['with a state that this version does not know', (1n << BODY_BITS) | ((1n << BigInt(USED_BITS)) - 1n)],
])('a code %s is refused as such', (_, body) => {
  expect(decodeDiagnosis(seal(body))).toEqual({ ok: false, error: 'format' });
});
