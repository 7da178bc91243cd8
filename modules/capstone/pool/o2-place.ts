import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o2-place`. */
export const o2Place = defineItems([
  {
    id: 'formula-unnamed',
    n: 73,
    kind: 'choice',
    objective: 'o2-place',
    level: 'analyse',
    sources: ['ec-lcc'],
    lesson: 'l1061/tender-and-cost',
    options: [
      { id: 'carbon-price', n: 1 },
      { id: 'ceiling', n: 2 },
      { id: 'method', n: 3 },
      { id: 'own-sum', n: 5 },
    ],
    answer: 'method',
  },
  {
    id: 'rent-or-buy-years',
    n: 74,
    kind: 'numeric',
    objective: 'o2-place',
    level: 'analyse',
    sources: ['ec-lcc'],
    lesson: 'l1061/tender-and-cost',
    // Buying for n years costs (540 − 80) ÷ n + 40 a year, renting 140: 155 for four years, 132 for five.
    answer: 5,
    tolerance: 0,
    min: 1,
    max: 12,
    traps: [
      { id: 'no-repairs', value: 4 },
      { id: 'no-payback', value: 6 },
      { id: 'added', value: 7 },
    ],
  },
  {
    id: 'parliament-printers',
    n: 75,
    kind: 'multiple',
    objective: 'o2-place',
    level: 'analyse',
    sources: ['ec-gpp2016', 'itu-l1304-wp'],
    lesson: 'l1061/tender-and-cost',
    options: [
      { id: 'experience', n: 1 },
      { id: 'refilled', n: 2 },
      { id: 'per-page', n: 3 },
      { id: 'standby', n: 4 },
      { id: 'monthly', n: 5 },
    ],
    answers: ['refilled', 'standby'],
  },
  {
    id: 'points-then-silence',
    n: 76,
    kind: 'choice',
    objective: 'o2-place',
    level: 'analyse',
    sources: ['ec-gpp2016'],
    lesson: 'l1061/tender-and-cost',
    options: [
      { id: 'clause', n: 1 },
      { id: 'references', n: 2 },
      { id: 'more-points', n: 3 },
      { id: 'parts', n: 4 },
    ],
    answer: 'clause',
  },
]);
