import { defineLesson } from '../../src/content/define-module';
import { cases } from './ledger/cases';
import { coefficients } from './ledger/coefficients';
import { decisions } from './ledger/decisions';

export const lesson = defineLesson({
  id: 'simulation',
  objectives: ['o1-lifecycle', 'o1-models', 'o2-need', 'o2-place', 'o2-end', 'o3-evaluate', 'o3-contract'],
  terms: ['discounting', 'e-waste', 'repair'],
  sources: ['boavizta2023', 'defra-tgs', 'defra-gt'],
  blocks: [
    { id: 'opening', kind: 'text', paragraphs: 1 },
    { id: 'how', kind: 'list', items: ['choose', 'see', 'again', 'open'] },
    {
      id: 'purchase',
      kind: 'simulation',
      decisions,
      cases,
      coefficients,
      paths: [
        {
          id: 'last-time',
          picks: [
            'as-requested',
            'write-off',
            'last-text',
            'buy',
            'newest',
            'lowest-price',
            'delivery-only',
            'one-collection',
          ],
        },
        {
          id: 'circular',
          picks: [
            'by-evidence',
            'redeploy',
            'dialogue',
            'buy-back',
            'open-refurbished',
            'cost-and-quality',
            'indicators',
            'sanitize-and-reuse',
          ],
        },
      ],
    },
    { id: 'worked', kind: 'disclosure', cards: ['bought', 'waste', 'carbon', 'cost', 'waiting'] },
    { id: 'limits', kind: 'caution' },
    { id: 'key-idea', kind: 'key-idea' },
    { id: 'at-work', kind: 'at-work' },
  ],
});
