import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'circular-ict',
  n: 2,
  objectives: ['o1-impact', 'o1-lifecycle', 'o1-loops', 'o1-models', 'o1-lever'],
  lessons: [
    { id: 'why-now', n: 1, minutes: 9, load: () => import('./why-now') },
    { id: 'where-impact-lies', n: 2, minutes: 10, load: () => import('./where-impact-lies') },
    { id: 'loops', n: 3, minutes: 9, load: () => import('./loops') },
    { id: 'models', n: 4, minutes: 9, load: () => import('./models') },
    { id: 'lever', n: 5, minutes: 9, load: () => import('./lever') },
  ],
  quiz: { minutes: 12, load: () => import('./quiz') },
});
