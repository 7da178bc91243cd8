import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'guide',
  n: 4,
  objectives: [
    'o3-policy',
    'o3-conditions',
    'o3-market',
    'o3-tender',
    'o3-evaluate',
    'o3-contract',
    'o3-govstack',
  ],
  lessons: [
    { id: 'policy', n: 1, minutes: 10, load: () => import('./policy') },
    { id: 'conditions', n: 2, minutes: 9, load: () => import('./conditions') },
    { id: 'market', n: 3, minutes: 9, load: () => import('./market') },
    { id: 'tender-documents', n: 4, minutes: 11, load: () => import('./tender-documents') },
    { id: 'evaluate', n: 5, minutes: 10, load: () => import('./evaluate') },
    { id: 'contract', n: 6, minutes: 10, load: () => import('./contract') },
    { id: 'govstack', n: 7, minutes: 8, load: () => import('./govstack') },
  ],
  quiz: { minutes: 15, load: () => import('./quiz') },
});
