import type { About } from '../src/content/about';

/** The page about the course, in every package: where it comes from, what it is not, and what becomes of the learner's data. */
export const about: About = {
  sources: ['gec-invitation', 'cep-guide', 'itu-l1061-rec', 'itu-toolbox-guide'],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'origin-title', kind: 'heading' },
    { id: 'origin', kind: 'text', paragraphs: 1 },
    { id: 'outcomes', kind: 'list', items: ['explain', 'apply', 'plan'] },
    { id: 'official', kind: 'list', items: ['workshop', 'recommendation', 'guide', 'recording'] },
    { id: 'independence-title', kind: 'heading' },
    { id: 'independence', kind: 'text', paragraphs: 1 },
    { id: 'made-title', kind: 'heading' },
    { id: 'made', kind: 'text', paragraphs: 3 },
    { id: 'data-title', kind: 'heading' },
    { id: 'data', kind: 'list', items: ['platform', 'browser', 'notes', 'nothing-else'] },
    { id: 'access-title', kind: 'heading' },
    { id: 'access', kind: 'text', paragraphs: 1 },
    { id: 'licences-title', kind: 'heading' },
    { id: 'licences', kind: 'list', items: ['code', 'content', 'typefaces'] },
  ],
};
