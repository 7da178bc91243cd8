import { defineItems } from '../../../src/content/define-module';

/** What the lesson `evaluate` is asked about. */
export const evaluate = defineItems([
  {
    id: 'printer-sum',
    n: 47,
    kind: 'numeric',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    // A 300 + 60 + 90 + 20, B 380 + 40 − 20; the traps count repairs for four years, add the 20 of B, leave out electricity.
    answer: 70,
    tolerance: 0,
    min: 0,
    max: 500,
    traps: [
      { id: 'four-years', value: 100 },
      { id: 'sign', value: 30 },
      { id: 'no-power', value: 50 },
    ],
  },
  {
    id: 'hospital-assumption',
    n: 48,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    options: [
      { id: 'power', n: 1 },
      { id: 'repairs', n: 2 },
      { id: 'battery', n: 3 },
      { id: 'collection', n: 4 },
    ],
    answer: 'battery',
  },
  {
    id: 'counted-once',
    n: 49,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['ec-lcc'],
    lesson: 'guide/evaluate',
    options: [
      { id: 'warranty', n: 1 },
      { id: 'low-power', n: 2 },
      { id: 'recycled', n: 3 },
      { id: 'bicycles', n: 4 },
    ],
    answer: 'recycled',
  },
  {
    id: 'another-logo',
    n: 50,
    kind: 'choice',
    objective: 'o3-evaluate',
    level: 'evaluate',
    sources: ['tco-equivalent'],
    lesson: 'guide/evaluate',
    options: [
      { id: 'refuse', n: 1 },
      { id: 'accept', n: 2 },
      { id: 'compare', n: 3 },
      { id: 'obtain', n: 4 },
    ],
    answer: 'compare',
  },
]);
