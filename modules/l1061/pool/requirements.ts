import { defineItems } from '../../../src/content/define-module';

/** What the lesson `requirements` is asked about. */
export const requirements = defineItems([
  {
    id: 'parts-promise',
    n: 40,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['se-spare'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'what', n: 1 },
      { id: 'how-much', n: 2 },
      { id: 'until-when', n: 3 },
      { id: 'proof', n: 4 },
    ],
    answer: 'until-when',
  },
  {
    id: 'all-full-points',
    n: 41,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['eurlex-2023-1670-sum', 'cullen-2023-1670', 'se-battery-award'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'weight', n: 1 },
      { id: 'easier', n: 2 },
      { id: 'above-law', n: 3 },
      { id: 'move', n: 4 },
    ],
    answer: 'above-law',
  },
  {
    id: 'three-battery-texts',
    n: 42,
    kind: 'multiple',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['no-battery', 'se-reused', 'eurlex-2023-1670-sum'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'same', n: 1 },
      { id: 'stricter', n: 2 },
      { id: 'laptops-bound', n: 3 },
      { id: 'with-capacity', n: 4 },
    ],
    answers: ['stricter', 'with-capacity'],
  },
  {
    id: 'four-promises',
    n: 43,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['gokawiil-os', 'informaticien-os'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'launch', n: 1 },
      { id: 'law', n: 2 },
      { id: 'record', n: 3 },
      { id: 'date', n: 4 },
    ],
    answer: 'date',
  },
]);
