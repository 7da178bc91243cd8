import { defineItems } from '../../../src/content/define-module';

/** What the diagnostic asks about `guide`. */
export const guide = defineItems([
  {
    id: 'monitor-goal',
    n: 13,
    kind: 'choice',
    objective: 'o3-policy',
    level: 'evaluate',
    sources: ['itu-academy-course', 'fr-2023-266-actu'],
    lesson: 'guide/policy',
    options: [
      { id: 'from-list', n: 1 },
      { id: 'collected', n: 2 },
      { id: 'own-rate', n: 3 },
      { id: 'most-possible', n: 4 },
    ],
    answer: 'from-list',
  },
  {
    id: 'where-to-mend',
    n: 14,
    kind: 'matching',
    objective: 'o3-conditions',
    level: 'evaluate',
    sources: ['itu-toolbox-guide', 'itu-academy-course', 'vlaanderen-labels'],
    lesson: 'guide/conditions',
    targets: [
      { id: 'policy', n: 1 },
      { id: 'conditions', n: 2 },
      { id: 'process', n: 3 },
    ],
    options: [
      { id: 'two-shares', n: 1, target: 'policy' },
      { id: 'no-refusal', n: 2, target: 'conditions' },
      { id: 'no-hours', n: 3, target: 'conditions' },
      { id: 'one-label', n: 4, target: 'process' },
      { id: 'late-list', n: 5, target: 'process' },
    ],
  },
  {
    id: 'warranty-drafts',
    n: 15,
    kind: 'choice',
    objective: 'o3-tender',
    level: 'evaluate',
    sources: ['se-itequip', 'ec-gpp2016'],
    lesson: 'guide/tender-documents',
    options: [
      { id: 'reached', n: 1 },
      { id: 'usual', n: 2 },
      { id: 'website', n: 3 },
      { id: 'four-to-six', n: 4 },
    ],
    answer: 'four-to-six',
  },
  {
    id: 'brochure-promise',
    n: 16,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    options: [
      { id: 'award-b', n: 1 },
      { id: 'ask', n: 2 },
      { id: 'award-a', n: 3 },
      { id: 'half', n: 4 },
    ],
    answer: 'ask',
  },
]);
