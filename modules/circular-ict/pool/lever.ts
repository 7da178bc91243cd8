import { defineItems } from '../../../src/content/define-module';

/** What the lesson `lever` is asked about. */
export const lever = defineItems([
  {
    id: 'memo-figure',
    n: 51,
    kind: 'choice',
    objective: 'o1-lever',
    level: 'evaluate',
    sources: ['oecd-gag2025', 'wef-gpp2022'],
    lesson: 'circular-ict/lever',
    options: [
      { id: 'spending', n: 1 },
      { id: 'emissions', n: 2 },
      { id: 'gdp', n: 3 },
      { id: 'subnational', n: 4 },
    ],
    answer: 'subnational',
  },
  {
    id: 'one-change',
    n: 52,
    kind: 'choice',
    objective: 'o1-lever',
    level: 'evaluate',
    sources: ['ec-cpp2017', 'cep-projects'],
    lesson: 'circular-ict/lever',
    options: [
      { id: 'system', n: 1 },
      { id: 'supplier', n: 2 },
      { id: 'plastic', n: 3 },
      { id: 'battery', n: 4 },
    ],
    answer: 'system',
  },
  {
    id: 'no-bids',
    n: 53,
    kind: 'choice',
    objective: 'o1-lever',
    level: 'evaluate',
    sources: ['cramer2024', 'oecd-gag2025'],
    lesson: 'circular-ict/lever',
    options: [
      { id: 'stricter', n: 1 },
      { id: 'await-law', n: 2 },
      { id: 'other-demand', n: 3 },
      { id: 'joint', n: 4 },
    ],
    answer: 'joint',
  },
  {
    id: 'how-far',
    n: 54,
    kind: 'ordering',
    objective: 'o1-lever',
    level: 'evaluate',
    sources: ['ec-cpp2017', 'cramer2024'],
    lesson: 'circular-ict/lever',
    options: [
      { id: 'one-model', n: 1 },
      { id: 'one-supplier', n: 2 },
      { id: 'one-contract', n: 3 },
      { id: 'many-buyers', n: 4 },
    ],
  },
]);
