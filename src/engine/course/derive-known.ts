import { highestOf, type CourseIndex, type ModuleIndex } from '../../content/course-index';
import type { CourseState, KnownModule } from './course-state';
import { uniteKnown } from './unite-known';

const toKnown = ({ lessons, items, hasQuiz }: ModuleIndex): KnownModule => ({
  lesson: highestOf(lessons),
  item: highestOf(items),
  hasQuiz,
});

/** What a learner knows after being told of everything in the course. What was known `before` never becomes new again. */
export const deriveKnown = (
  index: CourseIndex,
  before: CourseState['known'] = new Map(),
): CourseState['known'] =>
  uniteKnown(new Map(index.modules.map((module) => [module.n, toKnown(module)])), before);

/** Whether there is nothing in the course beyond what the learner knows. */
export const knowsAll = (known: CourseState['known'], { modules }: CourseIndex): boolean =>
  modules.every((module) => {
    const before = known.get(module.n);
    const now = toKnown(module);
    return (
      before !== undefined &&
      before.lesson >= now.lesson &&
      before.item >= now.item &&
      (before.hasQuiz || !now.hasQuiz)
    );
  });
