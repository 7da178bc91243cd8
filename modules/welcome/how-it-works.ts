import { defineLesson } from '../../src/content/define-module';

export const lesson = defineLesson({
  id: 'how-it-works',
  objectives: [],
  terms: ['circular-economy', 'public-procurement'],
  sources: ['gec-invitation', 'itu-l1061-rec', 'itu-toolbox-guide', 'cep-guide'],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'objectives', kind: 'list', items: ['explain', 'apply', 'plan'], ordered: true },
    {
      id: 'path',
      kind: 'figure',
      drawing: 'welcome/course-path',
      labels: ['explain', 'apply', 'plan'],
      sources: ['gec-invitation'],
    },
    { id: 'origin', kind: 'text', paragraphs: 1 },
    {
      id: 'workshop-countries',
      n: 1,
      kind: 'estimate',
      min: 1,
      max: 150,
      step: 1,
      answer: 82,
      close: 8,
      sources: ['cep-guide'],
    },
    { id: 'rules', kind: 'list', items: ['kept', 'lesson', 'skip', 'quiz', 'final', 'alone', 'notes'] },
    {
      id: 'twenty-minutes',
      n: 2,
      kind: 'decision',
      options: [
        { id: 'whole', n: 1 },
        { id: 'pieces', n: 2 },
        { id: 'pair', n: 3 },
      ],
    },
    { id: 'your-purchase', kind: 'reflection' },
    { id: 'guess', kind: 'key-idea' },
    { id: 'appointments', kind: 'at-work' },
  ],
});
