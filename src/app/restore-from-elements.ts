import { listLessons, type CourseIndex, type ModuleIndex } from '../content/course-index';
import {
  createCourseState,
  EMPTY_MODULE,
  type CourseState,
  type ModuleState,
} from '../engine/course/course-state';
import { listVerdictModules } from '../engine/course/derive-verdict';
import type { ObjectiveReport, OpenedRecord } from '../tracking/record-port';
import { readReportedPlace, toReportedId } from './reported-names';

/** What an LMS holds beside the resume string. */
export interface RecordElements extends Pick<OpenedRecord, 'place' | 'verdict'> {
  readonly objectives: readonly ObjectiveReport[];
}

export interface RestoredWork {
  readonly state: CourseState;
  /** False where only the place could be had. */
  readonly hasWork: boolean;
}

type Proof = Pick<ObjectiveReport, 'status' | 'score'>;

const NOTHING: Proof = { status: 'not attempted', score: null };

const isDone = ({ status }: Proof): boolean => status === 'completed' || status === 'passed';

/** A finished quiz was tried once at least; how often is not on record. */
const withResult = (module: ModuleState, score: number | null): ModuleState =>
  score === null || score <= (module.quiz.best ?? -1)
    ? module
    : { ...module, quiz: { ...module.quiz, attempts: 1, best: score } };

const withLessons = (module: ModuleState, lessons: readonly number[]): ModuleState => ({
  ...module,
  reached: new Set([...module.reached, ...lessons]),
  done: new Set([...module.done, ...lessons]),
});

/**
 * Rebuilds a state from the place, the verdict and the objectives on record, where the resume string cannot be read. It claims no more than
 * they prove. An objective of a module that is completed or passed: its packaged lessons are done. The score of an objective: the
 * best result of its quiz. A pass: all lessons are done, as nothing is passed before (`deriveVerdict`), and no graded quiz is below
 * its score. Single answers, tries used and unfinished lessons are not known and count as new. Null where nothing is known.
 */
export function restoreFromElements(
  { place, verdict, objectives }: RecordElements,
  index: CourseIndex,
  attemptId: number,
): RestoredWork | null {
  const proofs = new Map(objectives.map((objective) => [objective.id, objective]));
  const findProof = (id: string): Proof => proofs.get(toReportedId(id)) ?? NOTHING;
  const isPassed = verdict.status === 'passed';
  const counting = new Set(listVerdictModules(index).map(({ n }) => n));

  const restoreModule = (module: ModuleIndex): ModuleState => {
    const proof = findProof(module.id);
    const isWhole = isPassed || isDone(proof);
    const isReported = (lesson: number): boolean =>
      module.reported.some((entry) => entry.lesson === lesson && isDone(findProof(entry.id)));
    const known = listLessons(module).filter((lesson) => isWhole || isReported(lesson));
    const tested = withResult(EMPTY_MODULE, module.hasQuiz ? proof.score : null);
    // An LMS that gives a pass without a score leaves the result open.
    const passed = isPassed && counting.has(module.n) && verdict.score > 0 ? verdict.score : null;
    return withLessons(withResult(tested, passed), known);
  };

  const modules = index.modules
    .map((module) => [module.n, restoreModule(module)] as const)
    .filter(([, { done, quiz }]) => done.size > 0 || quiz.best !== null);
  const known = readReportedPlace(place, index);
  if (modules.length === 0 && known === null) return null;
  const state = { ...createCourseState(attemptId, ''), place: known, modules: new Map(modules) };
  return { state, hasWork: modules.length > 0 };
}

/**
 * As `restoreFromElements`, also where the state is missing altogether (`isMissing`). Then an objective or a place must show that the course
 * has run: an LMS may give a verdict of its own to a learner who has not begun.
 */
export function restoreLostState(
  elements: RecordElements,
  index: CourseIndex,
  createSeed: () => number,
  isMissing: boolean,
): RestoredWork | null {
  const ours = { ...elements, verdict: { status: 'incomplete' } } as const;
  const hasRun = !isMissing || restoreFromElements(ours, index, 0) !== null;
  return hasRun ? restoreFromElements(elements, index, createSeed()) : null;
}
