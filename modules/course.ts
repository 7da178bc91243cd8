import { defineCourse } from '../src/content/define-module';
import { objectives } from './objectives';

export const course = defineCourse({
  id: 'circular-ict-procurement',
  passMark: 80,
  modules: ['welcome', 'circular-ict', 'l1061', 'guide', 'capstone'],
  objectives: [...objectives],
});
