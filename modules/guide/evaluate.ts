import { defineLesson } from '../../src/content/define-module';

export const lesson = defineLesson({
  id: 'evaluate',
  objectives: ['o3-evaluate'],
  terms: ['life-cycle-costing', 'award-criteria', 'means-of-proof', 'ecolabel'],
  sources: ['ec-lcc', 'tco-validity', 'tco-equivalent', 'se-spare', 'chile-cm', 'boavizta2023'],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'beyond-price', kind: 'text', paragraphs: 1 },
    {
      id: 'power-in-total',
      n: 14,
      kind: 'estimate',
      min: 0,
      max: 500,
      step: 10,
      answer: 30,
      close: 20,
      sources: ['ec-lcc'],
    },
    {
      id: 'five-years',
      kind: 'steps',
      steps: ['price', 'power', 'repairs', 'leaving', 'total'],
      sources: ['ec-lcc'],
    },
    {
      id: 'two-offers',
      kind: 'chart',
      chart: 'stacked-bars',
      series: ['price', 'repairs', 'power', 'leaving'],
      // Invented for the case; the steps above show the arithmetic. The source is that of the cost items.
      rows: [
        { id: 'offer-a', values: [800, 210, 30, 30] },
        { id: 'offer-b', values: [940, 0, 40, 10] },
      ],
      point: 'offer-b',
      sources: ['ec-lcc'],
    },
    { id: 'doubt', kind: 'text', paragraphs: 2 },
    {
      id: 'lapsed-label',
      n: 15,
      kind: 'decision',
      options: [
        { id: 'strike', n: 1 },
        { id: 'ask', n: 2 },
        { id: 'leave', n: 3 },
      ],
      sources: ['tco-validity'],
    },
    { id: 'weak-proof', kind: 'disclosure', cards: ['words', 'date', 'own-word', 'other-label'] },
    { id: 'chile', kind: 'case', country: 'CL', year: 2009, sources: ['chile-cm'] },
    { id: 'carbon-figures', kind: 'caution' },
    {
      id: 'practice',
      kind: 'question',
      question: {
        id: 'university-proofs',
        n: 16,
        kind: 'matching',
        objective: 'o3-evaluate',
        level: 'evaluate',
        sources: ['boavizta2023', 'se-spare'],
        lesson: 'evaluate',
        targets: [
          { id: 'accept', n: 1 },
          { id: 'ask-first', n: 2 },
        ],
        options: [
          { id: 'sister-model', n: 1, target: 'ask-first' },
          { id: 'test-report', n: 2, target: 'accept' },
          { id: 'lowest-footprint', n: 3, target: 'ask-first' },
          { id: 'signed-parts', n: 4, target: 'accept' },
        ],
      },
    },
    { id: 'key-idea', kind: 'key-idea' },
    { id: 'at-work', kind: 'at-work' },
  ],
});
