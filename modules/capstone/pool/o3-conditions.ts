import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o3-conditions`. */
export const o3Conditions = defineItems([
  {
    id: 'parliament-plan-line',
    n: 89,
    kind: 'choice',
    objective: 'o3-conditions',
    level: 'evaluate',
    sources: ['itu-academy-course'],
    lesson: 'guide/conditions',
    options: [
      { id: 'full-line', n: 1 },
      { id: 'shared', n: 2 },
      { id: 'on-the-side', n: 3 },
      { id: 'meetings-held', n: 4 },
    ],
    answer: 'full-line',
  },
  {
    id: 'sixty-laptops-alone',
    n: 90,
    kind: 'choice',
    objective: 'o3-conditions',
    level: 'evaluate',
    sources: ['apc-module7'],
    lesson: 'guide/conditions',
    options: [
      { id: 'consortium', n: 1 },
      { id: 'trained-buyer', n: 2 },
      { id: 'declaration', n: 3 },
      { id: 'code-online', n: 4 },
    ],
    answer: 'consortium',
  },
  {
    id: 'customs-measures',
    n: 91,
    kind: 'matching',
    objective: 'o3-conditions',
    level: 'evaluate',
    sources: ['itu-academy-course', 'rwanda-gggi'],
    lesson: 'guide/conditions',
    targets: [
      { id: 'closes', n: 1 },
      { id: 'open', n: 2 },
    ],
    options: [
      { id: 'signed-order', n: 1, target: 'closes' },
      { id: 'two-trained', n: 2, target: 'open' },
      { id: 'joint-course', n: 3, target: 'closes' },
      { id: 'invoices', n: 4, target: 'open' },
      { id: 'count-again', n: 5, target: 'open' },
    ],
  },
  {
    id: 'budget-sentence',
    n: 92,
    kind: 'choice',
    objective: 'o3-conditions',
    level: 'evaluate',
    sources: ['itu-academy-course', 'edinburgh-gga', 'edinburgh-2016'],
    lesson: 'guide/conditions',
    options: [
      { id: 'own-sample', n: 1 },
      { id: 'elsewhere', n: 2 },
      { id: 'from-goal', n: 3 },
      { id: 'maker-says', n: 4 },
    ],
    answer: 'own-sample',
  },
]);
