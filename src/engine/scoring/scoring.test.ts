import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '../../content/types';
import { ITEM_POINTS } from './answer';
import { deriveResult } from './derive-result';
import { scoreAnswer } from './score-answer';

type Common = Pick<QuestionOf<'choice'>, 'n' | 'objective' | 'level' | 'sources' | 'lesson'>;
const common: Common = {
  n: 1,
  objective: 'o1-impact',
  level: 'apply',
  sources: ['gem2024'],
  lesson: 'circular-ict/why-now',
};
const options = ['one', 'two', 'three', 'four'].map((id, index) => ({ id, n: index + 1 }));

const choice: QuestionOf<'choice'> = { ...common, id: 'choice', kind: 'choice', options, answer: 'two' };
const multiple: QuestionOf<'multiple'> = {
  ...common,
  id: 'multi',
  kind: 'multiple',
  options,
  answers: ['one', 'two'],
};
const ordering: QuestionOf<'ordering'> = { ...common, id: 'order', kind: 'ordering', options };
const matching: QuestionOf<'matching'> = {
  ...common,
  id: 'match',
  kind: 'matching',
  targets: [
    { id: 'left', n: 1 },
    { id: 'right', n: 2 },
  ],
  options: options.map((option, index) => ({ ...option, target: index < 2 ? 'left' : 'right' })),
};
const numeric: QuestionOf<'numeric'> = {
  ...common,
  id: 'number',
  kind: 'numeric',
  answer: 64,
  tolerance: 1,
  min: 0,
  max: 500,
};

const share = (points: number | undefined) => (points ?? Number.NaN) / ITEM_POINTS;

describe('marking an answer', () => {
  it('gives a single choice all or nothing and marks the missed key', () => {
    expect(scoreAnswer(choice, { kind: 'choice', picked: 2 })?.verdict).toBe('right');
    const wrong = scoreAnswer(choice, { kind: 'choice', picked: 3 });
    expect(wrong?.points).toBe(0);
    expect(wrong?.marks.get(2)).toBe('missed');
    expect(wrong?.marks.get(3)).toBe('wrong');
  });

  it('takes back credit for wrong picks, so that picking everything earns nothing', () => {
    expect(share(scoreAnswer(multiple, { kind: 'multiple', picked: [1] })?.points)).toBe(0.5);
    expect(share(scoreAnswer(multiple, { kind: 'multiple', picked: [1, 2, 3] })?.points)).toBe(0.5);
    expect(share(scoreAnswer(multiple, { kind: 'multiple', picked: [1, 2, 3, 4] })?.points)).toBe(0);
    expect(scoreAnswer(multiple, { kind: 'multiple', picked: [1, 2] })?.verdict).toBe('right');
  });

  it('rewards an order by its pairs: one swap costs little, a reversed order earns nothing', () => {
    expect(scoreAnswer(ordering, { kind: 'ordering', order: [1, 2, 3, 4] })?.verdict).toBe('right');
    expect(share(scoreAnswer(ordering, { kind: 'ordering', order: [2, 1, 3, 4] })?.points)).toBeCloseTo(
      4 / 6,
    );
    expect(scoreAnswer(ordering, { kind: 'ordering', order: [4, 3, 2, 1] })?.points).toBe(0);
  });

  it('gives each matched pair its share', () => {
    const pairs = [
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 2],
    ] as const;
    expect(share(scoreAnswer(matching, { kind: 'matching', pairs })?.points)).toBe(0.75);
  });

  it('accepts a number on the edge of the tolerance and none beyond', () => {
    expect(scoreAnswer(numeric, { kind: 'numeric', value: 65 })?.verdict).toBe('right');
    expect(scoreAnswer(numeric, { kind: 'numeric', value: 65.01 })?.verdict).toBe('wrong');
  });

  it('tells "not answered" from "wrong", also when an update changed the kind of the item', () => {
    expect(scoreAnswer(choice, null)).toBeNull();
    expect(scoreAnswer(choice, { kind: 'numeric', value: 2 })).toBeNull();
  });

  it('takes an answer that an update no longer allows as not answered, and a list that lost an option as the rest of it', () => {
    const shorter = { ...ordering, options: ordering.options.slice(0, 3) };
    expect(scoreAnswer(shorter, { kind: 'ordering', order: [4, 1, 2, 3] })?.verdict).toBe('right');
    expect(scoreAnswer(ordering, { kind: 'ordering', order: [1, 2, 3] })).toBeNull();
    expect(scoreAnswer(choice, { kind: 'choice', picked: 9 })).toBeNull();
    expect(scoreAnswer(multiple, { kind: 'multiple', picked: [8, 9] })).toBeNull();
    expect(scoreAnswer(multiple, { kind: 'multiple', picked: [1, 2, 9] })?.verdict).toBe('right');
    const pairs = [1, 2, 3, 4].map((n) => [n, 2] as const);
    expect(scoreAnswer(matching, { kind: 'matching', pairs: pairs.slice(1) })).toBeNull();
    const { targets } = matching;
    expect(
      scoreAnswer({ ...matching, targets: targets.slice(0, 1) }, { kind: 'matching', pairs }),
    ).toBeNull();
  });

  it('always gives whole points within the range, so that sums are exact', () => {
    const answers = fc.oneof(
      fc
        .subarray([1, 2, 3, 4], { minLength: 1 })
        .map((picked) => scoreAnswer(multiple, { kind: 'multiple', picked })),
      fc
        .shuffledSubarray([1, 2, 3, 4], { minLength: 4, maxLength: 4 })
        .map((order) => scoreAnswer(ordering, { kind: 'ordering', order })),
    );
    fc.assert(
      fc.property(answers, (score) => {
        expect(Number.isInteger(score?.points)).toBe(true);
        expect(score?.points).toBeGreaterThanOrEqual(0);
        expect(score?.points).toBeLessThanOrEqual(ITEM_POINTS);
      }),
    );
  });
});

describe('the result of a quiz', () => {
  const items = [1, 2, 3].map((n) => ({ ...choice, n, id: `item-${n}` }));

  it('rounds down to a whole per cent: two of three are 66', () => {
    const answers = new Map([
      [1, { kind: 'choice', picked: 2 } as const],
      [2, { kind: 'choice', picked: 2 } as const],
    ]);
    expect(deriveResult(items, answers).percent).toBe(66);
  });

  it('counts points per sub-objective', () => {
    const mixed = [choice, { ...numeric, n: 2, objective: 'o1-loops' } as const];
    const result = deriveResult(mixed, new Map([[2, { kind: 'numeric', value: 64 }]]));
    expect(result.objectives.get('o1-impact')).toEqual({ points: 0, maximum: ITEM_POINTS });
    expect(result.objectives.get('o1-loops')).toEqual({ points: ITEM_POINTS, maximum: ITEM_POINTS });
  });
});
