import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o3-contract`. */
export const o3Contract = defineItems([
  {
    id: 'tablets-without-line',
    n: 105,
    kind: 'numeric',
    objective: 'o3-contract',
    level: 'apply',
    sources: ['se-reports'],
    lesson: 'guide/contract',
    // 600 − 430 − (128 − 8) − 12; the traps keep the 8 repeated lines, forget the 12 lost tablets.
    answer: 38,
    tolerance: 0,
    min: 0,
    max: 600,
    traps: [
      { id: 'repeated', value: 30 },
      { id: 'lost', value: 50 },
    ],
  },
  {
    id: 'changed-count',
    n: 106,
    kind: 'choice',
    objective: 'o3-contract',
    level: 'apply',
    sources: ['itu-u4ssc-proc-p18'],
    lesson: 'guide/contract',
    options: [
      { id: 'new-rule', n: 1 },
      { id: 'average', n: 2 },
      { id: 'recount', n: 3 },
      { id: 'drop', n: 4 },
    ],
    answer: 'recount',
  },
  {
    id: 'survey-bonuses',
    n: 107,
    kind: 'multiple',
    objective: 'o3-contract',
    level: 'apply',
    sources: ['se-spare', 'se-reports'],
    lesson: 'guide/contract',
    options: [
      { id: 'collected', n: 1 },
      { id: 'on-time', n: 2 },
      { id: 'few-repairs', n: 3 },
      { id: 'full-lines', n: 4 },
      { id: 'within-a-day', n: 5 },
    ],
    answers: ['on-time', 'full-lines'],
  },
  {
    id: 'library-contract-tasks',
    n: 108,
    kind: 'ordering',
    objective: 'o3-contract',
    level: 'apply',
    sources: ['itu-u4ssc-proc-p18', 'se-reports'],
    lesson: 'guide/contract',
    options: [
      { id: 'clause', n: 1 },
      { id: 'delivered', n: 2 },
      { id: 'improvement', n: 3 },
      { id: 'collection', n: 4 },
      { id: 'closing', n: 5 },
    ],
  },
]);
