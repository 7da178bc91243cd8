import { defineLesson } from '../../src/content/define-module';

export const lesson = defineLesson({
  id: 'the-case',
  objectives: [],
  terms: ['e-waste', 'equal-treatment', 'recover', 'recycle', 'reuse'],
  sources: ['uk-pt2022', 'kenya-kbc', 'kenya-pd'],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'invented', kind: 'caution' },
    { id: 'inheritance', kind: 'text', paragraphs: 2 },
    {
      id: 'fleet',
      kind: 'figure',
      drawing: 'welcome/ministry-fleet',
      labels: ['laptops', 'monitors', 'phones', 'servers', 'storeroom'],
    },
    {
      id: 'government-reuse',
      n: 3,
      kind: 'estimate',
      min: 0,
      max: 100,
      step: 1,
      answer: 54,
      close: 5,
      sources: ['uk-pt2022'],
    },
    { id: 'kenya', kind: 'case', country: 'KE', year: 2023, sources: ['kenya-kbc', 'kenya-pd'] },
    { id: 'files', kind: 'list', items: ['offer', 'budget', 'minister', 'leaving'] },
    {
      id: 'first-call',
      n: 4,
      kind: 'decision',
      options: [
        { id: 'inventory', n: 1 },
        { id: 'users', n: 2 },
        { id: 'supplier', n: 3 },
      ],
    },
    { id: 'between', kind: 'key-idea' },
    { id: 'your-storeroom', kind: 'at-work' },
  ],
});
