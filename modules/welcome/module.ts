import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'welcome',
  n: 1,
  objectives: [],
  lessons: [
    { id: 'how-it-works', n: 1, minutes: 4, load: () => import('./how-it-works') },
    { id: 'the-case', n: 2, minutes: 6, load: () => import('./the-case') },
  ],
});
