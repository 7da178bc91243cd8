import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordVerdict } from '../record-port';
import { keepBetter, toHeld, toVerdict, type HeldVerdict } from './held-verdict';

const score = fc.integer({ min: 0, max: 100 });
const verdict: fc.Arbitrary<RecordVerdict> = fc.oneof(
  fc.constantFrom({ status: 'incomplete' } as const, { status: 'completed' } as const),
  fc.record({ status: fc.constantFrom('passed' as const, 'failed' as const), score }),
);
const rank = ({ completion, success }: HeldVerdict) => [
  ['incomplete', 'completed'].indexOf(completion),
  ['unknown', 'failed', 'passed'].indexOf(success),
];

test('over any sequence of verdicts no word and no score ever goes down', () => {
  fc.assert(
    fc.property(verdict, fc.array(verdict), (first, later) => {
      let held = toHeld(first);
      for (const next of later) {
        const kept = keepBetter(held, next);
        const [completion = 0, success = 0] = rank(kept);
        const [heldCompletion = 0, heldSuccess = 0] = rank(held);
        expect(completion).toBeGreaterThanOrEqual(heldCompletion);
        expect(success).toBeGreaterThanOrEqual(heldSuccess);
        expect(kept.score ?? -1).toBeGreaterThanOrEqual(held.score ?? -1);
        held = kept;
      }
    }),
  );
});

test('a failed try after a pass without score brings no score that could undo the pass', () => {
  const held: HeldVerdict = { completion: 'completed', success: 'passed', score: null };
  expect(keepBetter(held, { status: 'failed', score: 40 })).toEqual(held);
});

test('a score from the LMS is shown whole and never rounded up', () => {
  expect(toVerdict({ completion: 'completed', success: 'passed', score: 79.9 })).toEqual({
    status: 'passed',
    score: 79,
  });
});
