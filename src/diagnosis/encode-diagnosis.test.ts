import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODY_BITS, USED_BITS } from './code-layout';
import { decodeDiagnosis } from './decode-diagnosis';
import { CHECKS } from './diagnosis';
import { encodeDiagnosis } from './encode-diagnosis';
import { anyDiagnosis } from './testing/any-diagnosis';
import { sampleDiagnosis } from './testing/sample-diagnosis';

test('a code is short enough to be read out: four groups of four letters and digits without look-alikes', () => {
  fc.assert(
    fc.property(anyDiagnosis, (diagnosis) => {
      expect(encodeDiagnosis(diagnosis)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    }),
  );
});

test('every state has a number that fits, and all of them fit into a code', () => {
  for (const { bits, states } of Object.values(CHECKS)) expect(states.length).toBeLessThanOrEqual(2 ** bits);
  expect(BigInt(USED_BITS)).toBeLessThanOrEqual(BODY_BITS);
});

test('a code that was given out keeps its meaning', () => {
  // It was given out before the room was looked at.
  const unseen = { need: 0, room: 'untested' } as const;
  const failed = { saving: 'failed', failure: 'refused', part: 'state', errorNumber: 405 } as const;
  const found = sampleDiagnosis({ ...unseen, ...failed });
  expect(decodeDiagnosis('1002-NH4H-GQ24-CN47')).toEqual({ ok: true, value: found });
});
