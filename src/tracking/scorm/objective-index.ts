import type { ObjectiveReport } from '../record-port';
import { isReportableId } from './is-reportable-id';
import { cutName, parseCount, type ReadValue } from './read-values';
import type { ScormDialect } from './scorm-dialect';
import type { Write } from './value-writer';

/** What every LMS holds at least (SCORM 2004 RTE 4.2.17). */
const MAX_OBJECTIVES = 100;

/** A count beyond this is none. */
const MAX_COUNT = 1_000_000;

/** Where the LMS keeps each objective, by its id: a package may come to hold other modules than at the first visit. */
export function readObjectiveIndex(read: ReadValue): Map<string, number> {
  const count = Math.min(MAX_OBJECTIVES, parseCount(read('cmi.objectives._count'), MAX_COUNT) ?? 0);
  return new Map(Array.from({ length: count }, (_, n) => [cutName(read(`cmi.objectives.${n}.id`)), n]));
}

/** Each objective that the LMS lists, with what it holds of it. */
export const readObjectives = (
  read: ReadValue,
  readObjective: ScormDialect['readObjective'],
): readonly ObjectiveReport[] =>
  [...readObjectiveIndex(read)].map(([id, n]) => ({ id, ...readObjective(read, n) }));

/** New objectives are added at the end of `index`. Those not begun are not on record. */
export function planObjectives(
  objectives: readonly ObjectiveReport[],
  index: Map<string, number>,
  planObjective: ScormDialect['planObjective'],
): readonly Write[] {
  return objectives.flatMap((objective) => {
    const { id, status, score } = objective;
    const isBlank = status === 'not attempted' && score === null;
    if (isBlank || !isReportableId(id)) return [];
    const n = index.get(id) ?? Math.max(-1, ...index.values()) + 1;
    if (n >= MAX_OBJECTIVES) return [];
    const writes = planObjective(objective, n);
    if (index.has(id)) return writes;
    index.set(id, n);
    return writes;
  });
}
