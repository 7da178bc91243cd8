import type { Gains } from '../engine/course/course-events';
import {
  createCourseState,
  EMPTY_MODULE,
  type CourseState,
  type ModuleState,
} from '../engine/course/course-state';

/** What a state has beyond an earlier one, which it has grown from. */
export function deriveGains(before: CourseState, after: CourseState): Gains {
  const pairs = [...after.modules].map(
    ([n, module]) => [before.modules.get(n) ?? EMPTY_MODULE, module] as const,
  );
  const sum = (count: (module: ModuleState) => number) =>
    pairs.reduce((total, [old, module]) => total + count(module) - count(old), 0);
  return {
    lessons: sum(({ done }) => done.size),
    skipped: sum(({ skipped }) => (skipped ? 1 : 0)),
    answers: sum(({ answers, quiz }) => answers.size + (quiz.attempt?.answers.size ?? 0)),
    planned: sum(({ planned }) => planned.size),
    results: pairs.filter(([{ quiz }, module]) => (module.quiz.best ?? -1) > (quiz.best ?? -1)).length,
  };
}

/** What a state holds at all. */
export const deriveHoldings = (state: CourseState): Gains => deriveGains(createCourseState(0, ''), state);

export const isSame = (one: Gains, other: Gains): boolean =>
  one.lessons === other.lessons &&
  one.skipped === other.skipped &&
  one.answers === other.answers &&
  one.planned === other.planned &&
  one.results === other.results;

export const isNothing = ({ lessons, skipped, answers, planned, results }: Gains): boolean =>
  lessons + skipped + answers + planned + results === 0;
