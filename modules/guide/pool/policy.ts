import { defineItems } from '../../../src/content/define-module';

/** What the lesson `policy` is asked about. */
export const policy = defineItems([
  {
    id: 'police-exceptions',
    n: 31,
    kind: 'choice',
    objective: 'o3-policy',
    level: 'evaluate',
    sources: ['fr-2023-266-aapasso', 'fr-2023-266-actu'],
    lesson: 'guide/policy',
    options: [
      { id: 'named', n: 1 },
      { id: 'lower', n: 2 },
      { id: 'possible', n: 3 },
      { id: 'request', n: 4 },
    ],
    answer: 'named',
  },
  {
    id: 'university-fraction',
    n: 32,
    kind: 'choice',
    objective: 'o3-policy',
    level: 'evaluate',
    sources: ['itu-academy-course'],
    lesson: 'guide/policy',
    options: [
      { id: 'handed', n: 1 },
      { id: 'retired', n: 2 },
      { id: 'passed-on', n: 3 },
      { id: 'in-service', n: 4 },
    ],
    answer: 'retired',
  },
  {
    id: 'goals-with-gaps',
    n: 33,
    kind: 'matching',
    objective: 'o3-policy',
    level: 'evaluate',
    sources: ['itu-academy-course'],
    lesson: 'guide/policy',
    targets: [
      { id: 'amount', n: 1 },
      { id: 'measure', n: 2 },
      { id: 'owner', n: 3 },
    ],
    options: [
      { id: 'phones', n: 1, target: 'amount' },
      { id: 'monitors', n: 2, target: 'owner' },
      { id: 'tablets', n: 3, target: 'measure' },
      { id: 'laptops', n: 4, target: 'amount' },
      { id: 'printers', n: 5, target: 'owner' },
    ],
  },
  {
    id: 'first-goal-route',
    n: 34,
    kind: 'choice',
    objective: 'o3-policy',
    level: 'evaluate',
    sources: ['itu-academy-course', 'itu-toolbox-guide'],
    lesson: 'guide/policy',
    options: [
      { id: 'attach', n: 1 },
      { id: 'new-text', n: 2 },
      { id: 'quiet', n: 3 },
      { id: 'whole-guide', n: 4 },
    ],
    answer: 'attach',
  },
]);
