import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o3-evaluate`. */
export const o3Evaluate = defineItems([
  {
    id: 'equal-at-repairs',
    n: 101,
    kind: 'numeric',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    // (910 − 10) − (800 + 20) = 80, and 0.01 × 250 × 4 = 10 for each; the traps count five years, add the 10 of B, compare prices alone.
    answer: 8,
    tolerance: 0,
    min: 0,
    max: 100,
    traps: [
      { id: 'five-years', value: 6.4 },
      { id: 'sign', value: 10 },
      { id: 'prices-only', value: 11 },
    ],
  },
  {
    id: 'formula-after-opening',
    n: 102,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    options: [
      { id: 'apply-now', n: 1 },
      { id: 'as-announced', n: 2 },
      { id: 'outsider', n: 3 },
      { id: 'consent', n: 4 },
    ],
    answer: 'as-announced',
  },
  {
    id: 'tablet-cost-sheet',
    n: 103,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    // B is 620 + 15 + 55 + 12 − 20 = 682; the sheet leaves out the battery.
    options: [
      { id: 'price', n: 1 },
      { id: 'power', n: 2 },
      { id: 'repair', n: 3 },
      { id: 'end', n: 4 },
    ],
    answer: 'repair',
  },
  {
    id: 'archive-proofs',
    n: 104,
    kind: 'matching',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['tco-validity', 'se-spare'],
    lesson: 'guide/evaluate',
    targets: [
      { id: 'model', n: 1 },
      { id: 'date', n: 2 },
      { id: 'own-word', n: 3 },
      { id: 'words', n: 4 },
    ],
    options: [
      { id: 'other-size', n: 1, target: 'model' },
      { id: 'lapsed', n: 2, target: 'date' },
      { id: 'signed-kwh', n: 3, target: 'own-word' },
      { id: 'leaf', n: 4, target: 'words' },
      { id: 'predecessor', n: 5, target: 'model' },
    ],
  },
]);
