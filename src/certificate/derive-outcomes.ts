import type { CourseIndex, ModuleIndex } from '../content/course-index';
import type { ObjectiveId } from '../content/ids';
import { OUTCOMES, outcomeOf } from '../content/outcomes';
import type { Quiz } from '../content/types';
import { moduleStateOf, type CourseState } from '../engine/course/course-state';
import { deriveResult, toPercent, type Tally } from '../engine/scoring/derive-result';
import type { Certificate } from './certificate';

export interface TakenQuiz {
  readonly module: ModuleIndex;
  readonly quiz: Pick<Quiz, 'items'>;
}

/** Of a quiz the answers of its last attempt are kept. They speak for its result only where no earlier attempt was better. */
function tallyBest(state: CourseState, { module, quiz }: TakenQuiz): ReadonlyMap<ObjectiveId, Tally> | null {
  const { attempt, best } = moduleStateOf(state, module.n).quiz;
  if (!attempt?.finished) return null;
  const items = attempt.items.flatMap((n) => quiz.items.filter((item) => item.n === n));
  const { percent, objectives } = deriveResult(items, attempt.answers);
  return percent === best ? objectives : null;
}

/**
 * The result of each outcome over the graded quizzes, in whole per cent, rounded down; empty where of one of them the answers of the
 * best attempt are no longer there.
 */
export function deriveOutcomes(
  state: CourseState,
  index: Pick<CourseIndex, 'objectives'>,
  taken: readonly TakenQuiz[],
): Certificate['outcomes'] {
  const tallies = taken.map((quiz) => tallyBest(state, quiz));
  if (tallies.includes(null)) return {};
  const reached = OUTCOMES.flatMap((outcome) => {
    const own = index.objectives.filter((objective) => outcomeOf(objective) === outcome);
    const parts = tallies.flatMap((tally) => own.flatMap((id) => tally?.get(id) ?? []));
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    const maximum = parts.reduce((sum, part) => sum + part.maximum, 0);
    return maximum === 0 ? [] : [[outcome, toPercent({ points, maximum })] as const];
  });
  return Object.fromEntries(reached);
}
