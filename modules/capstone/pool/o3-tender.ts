import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o3-tender`. */
export const o3Tender = defineItems([
  {
    id: 'post-price-sheet',
    n: 97,
    kind: 'choice',
    objective: 'o3-tender',
    level: 'evaluate',
    sources: ['no-hospital'],
    lesson: 'guide/tender-documents',
    options: [
      { id: 'pay-back', n: 1 },
      { id: 'yes-no', n: 2 },
      { id: 'per-kilogram', n: 3 },
      { id: 'no-price', n: 4 },
    ],
    answer: 'pay-back',
  },
  {
    id: 'top-tier-monitors',
    n: 98,
    kind: 'choice',
    objective: 'o3-tender',
    level: 'evaluate',
    sources: ['epeat-contract'],
    lesson: 'guide/tender-documents',
    options: [
      { id: 'wait', n: 1 },
      { id: 'prefer', n: 2 },
      { id: 'old-edition', n: 3 },
      { id: 'drop', n: 4 },
    ],
    answer: 'prefer',
  },
  {
    id: 'five-draft-sentences',
    n: 99,
    kind: 'multiple',
    objective: 'o3-tender',
    level: 'evaluate',
    sources: ['se-spare', 'se-itequip'],
    lesson: 'guide/tender-documents',
    options: [
      { id: 'parts', n: 1 },
      { id: 'robust', n: 2 },
      { id: 'guarantee', n: 3 },
      { id: 'repair', n: 4 },
      { id: 'battery', n: 5 },
    ],
    answers: ['parts', 'guarantee'],
  },
  {
    id: 'weight-both-ways',
    n: 100,
    kind: 'choice',
    objective: 'o3-tender',
    level: 'evaluate',
    sources: ['se-spare'],
    lesson: 'guide/tender-documents',
    // For their prices A has 60 points, B 60 × 600 ÷ 720 = 50, C 60 × 600 ÷ 1,000 = 36: the weight lies between 10 and 24.
    options: [
      { id: 'eight', n: 1 },
      { id: 'fifteen', n: 2 },
      { id: 'twenty-five', n: 3 },
      { id: 'forty', n: 4 },
    ],
    answer: 'fifteen',
    fixedOrder: true,
  },
]);
