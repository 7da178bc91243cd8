import type { CourseIndex } from '../../content/course-index';
import { moduleStateOf, type CourseState } from './course-state';

/** Whether the learner has begun: there is a place to return to, or work in a packaged module. */
export const isUnderWay = (state: CourseState, index: CourseIndex): boolean =>
  state.place !== null ||
  index.modules.some(({ n }) => {
    const { reached, answers, quiz } = moduleStateOf(state, n);
    return reached.size + answers.size > 0 || quiz.attempt !== null;
  });
