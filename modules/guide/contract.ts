import { defineLesson } from '../../src/content/define-module';

export const lesson = defineLesson({
  id: 'contract',
  objectives: ['o3-contract'],
  terms: ['contract-management', 'indicator', 'take-back'],
  sources: [
    'itu-u4ssc-proc-p18',
    'ocp-ict-data',
    'se-reports',
    'se-spare',
    'se-plastic',
    'defra-gt',
    'defra-tgs',
  ],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'after-award', kind: 'text', paragraphs: 1 },
    {
      id: 'long-line',
      kind: 'figure',
      drawing: 'guide/contract-timeline',
      labels: ['delivery', 'repair', 'report', 'review', 'take-back', 'last-device'],
    },
    { id: 'data-first', kind: 'text', paragraphs: 1 },
    {
      id: 'four-counts',
      kind: 'comparison',
      columns: ['count', 'proof', 'when'],
      rows: ['repair', 'use', 'erasure', 'leaving'],
      sources: ['ocp-ict-data', 'se-reports', 'se-spare'],
    },
    {
      id: 'practice',
      kind: 'question',
      question: {
        id: 'share-proven',
        n: 18,
        kind: 'numeric',
        objective: 'o3-contract',
        level: 'apply',
        sources: ['se-reports'],
        lesson: 'contract',
        // 84 ÷ 120; the traps are 84 ÷ 114 and (84 + 6) ÷ 120.
        answer: 70,
        tolerance: 0.5,
        min: 0,
        max: 100,
        traps: [
          { id: 'as-reported', value: 74 },
          { id: 'missing-reused', value: 75 },
        ],
      },
    },
    { id: 'reviews', kind: 'text', paragraphs: 1 },
    {
      id: 'glossy-report',
      n: 19,
      kind: 'decision',
      options: [
        { id: 'next-year', n: 1 },
        { id: 'payment', n: 2 },
        { id: 'meeting', n: 3 },
      ],
    },
    { id: 'user-satisfaction', kind: 'case', country: 'GB', year: 2026, sources: ['defra-gt', 'defra-tgs'] },
    {
      id: 'closing-account',
      kind: 'steps',
      steps: ['in-use', 'gone', 'gap', 'duty'],
    },
    { id: 'wrong-way', kind: 'caution' },
    { id: 'key-idea', kind: 'key-idea' },
    { id: 'at-work', kind: 'at-work' },
  ],
});
