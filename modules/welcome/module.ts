import { defineModule } from '../../src/content/define-module';

export default defineModule({
  id: 'welcome',
  n: 1,
  objectives: [],
  lessons: [
    { id: 'how-it-works', n: 1, minutes: 7, load: () => import('./how-it-works') },
    { id: 'the-case', n: 2, minutes: 6, load: () => import('./the-case') },
    { id: 'diagnostic', n: 3, minutes: 19, onlyWith: 'capstone', load: () => import('./diagnostic') },
  ],
});
