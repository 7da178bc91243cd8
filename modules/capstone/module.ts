import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'capstone',
  n: 5,
  objectives: [
    'o1-impact',
    'o1-lifecycle',
    'o1-loops',
    'o1-models',
    'o1-lever',
    'o2-scope',
    'o2-need',
    'o2-require',
    'o2-place',
    'o2-trace',
    'o2-end',
    'o3-policy',
    'o3-conditions',
    'o3-market',
    'o3-tender',
    'o3-evaluate',
    'o3-contract',
    'o3-govstack',
  ],
  lessons: [
    { id: 'simulation', n: 1, minutes: 17, reportAs: 'simulation', load: () => import('./simulation') },
  ],
  quiz: { minutes: 35, load: () => import('./quiz') },
});
