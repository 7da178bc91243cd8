import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'l1061',
  n: 3,
  objectives: ['o2-scope', 'o2-need', 'o2-require', 'o2-place', 'o2-trace', 'o2-end'],
  lessons: [
    { id: 'what-it-is', n: 1, minutes: 10, load: () => import('./what-it-is') },
    { id: 'need-first', n: 2, minutes: 9, load: () => import('./need-first') },
    { id: 'requirements', n: 3, minutes: 9, load: () => import('./requirements') },
    { id: 'tender-and-cost', n: 4, minutes: 9, load: () => import('./tender-and-cost') },
    { id: 'trace-and-report', n: 5, minutes: 9, load: () => import('./trace-and-report') },
    { id: 'end-of-use', n: 6, minutes: 10, load: () => import('./end-of-use') },
  ],
  quiz: { minutes: 14, load: () => import('./quiz') },
});
