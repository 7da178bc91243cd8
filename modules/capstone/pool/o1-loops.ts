import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o1-loops`. */
export const o1Loops = defineItems([
  {
    id: 'audio-guides',
    n: 49,
    kind: 'ordering',
    objective: 'o1-loops',
    level: 'apply',
    sources: ['potting2017', 'moederbestek-r'],
    lesson: 'circular-ict/loops',
    options: [
      { id: 'no-guides', n: 1 },
      { id: 'by-slot', n: 2 },
      { id: 'batteries', n: 3 },
      { id: 'modernize', n: 4 },
      { id: 'incinerate', n: 5 },
    ],
  },
  {
    id: 'post-phones',
    n: 50,
    kind: 'choice',
    objective: 'o1-loops',
    level: 'apply',
    sources: ['hubblo-ademe'],
    lesson: 'circular-ict/loops',
    options: [
      { id: 'all-new-parts', n: 1 },
      { id: 'with-charger', n: 2 },
      { id: 'weak-only', n: 3 },
      { id: 'short-life', n: 4 },
    ],
    answer: 'weak-only',
  },
  {
    id: 'court-scanners',
    n: 51,
    kind: 'choice',
    objective: 'o1-loops',
    level: 'apply',
    sources: ['potting2017', 'moederbestek-r', 'value-hill'],
    lesson: 'circular-ict/loops',
    options: [
      { id: 'higher-first', n: 1 },
      { id: 'repair-here', n: 2 },
      { id: 'refurbish', n: 3 },
      { id: 'do-without', n: 4 },
    ],
    answer: 'repair-here',
  },
  {
    id: 'pupils-laptops',
    n: 52,
    kind: 'choice',
    objective: 'o1-loops',
    level: 'apply',
    sources: ['potting2017', 'moederbestek-r'],
    lesson: 'circular-ict/loops',
    options: [
      { id: 'notice-boards', n: 1 },
      { id: 'proceeds', n: 2 },
      { id: 'trade-in', n: 3 },
      { id: 'rebuild', n: 4 },
    ],
    answer: 'rebuild',
  },
]);
