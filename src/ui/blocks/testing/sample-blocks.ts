import type { PlainBlock } from '../block-props';

/** One block of every kind that one view shows. */
export const sampleBlocks = {
  heading: { id: 'b', kind: 'heading' },
  text: { id: 'b', kind: 'text', paragraphs: 2 },
  list: { id: 'b', kind: 'list', items: ['one', 'two'] },
  'key-idea': { id: 'b', kind: 'key-idea' },
  caution: { id: 'b', kind: 'caution' },
  'at-work': { id: 'b', kind: 'at-work' },
  case: { id: 'b', kind: 'case', country: 'KE', year: 2023, sources: ['boavizta2023'] },
  figure: { id: 'b', kind: 'figure', drawing: 'shared/none', labels: ['one'] },
  chart: {
    id: 'b',
    kind: 'chart',
    chart: 'stacked-bars',
    series: ['one', 'two'],
    rows: [
      { id: 'r1', values: [80, 20] },
      { id: 'r2', values: [16, 84] },
    ],
    point: 'r2',
    sources: ['boavizta2023'],
  },
  steps: { id: 'b', kind: 'steps', steps: ['one', 'two'] },
  comparison: { id: 'b', kind: 'comparison', columns: ['one', 'two'], rows: ['r1', 'r2'] },
  disclosure: { id: 'b', kind: 'disclosure', cards: ['one', 'two'] },
  definition: { id: 'b', kind: 'definition', term: 'e-waste' },
  estimate: {
    id: 'b',
    n: 1,
    kind: 'estimate',
    min: 0,
    max: 100,
    step: 1,
    answer: 80,
    close: 5,
    sources: ['boavizta2023'],
  },
  decision: {
    id: 'b',
    n: 1,
    kind: 'decision',
    options: [
      { id: 'one', n: 1 },
      { id: 'two', n: 2 },
    ],
  },
  reflection: { id: 'b', kind: 'reflection' },
} satisfies { [Kind in PlainBlock['kind']]: Extract<PlainBlock, { kind: Kind }> };
