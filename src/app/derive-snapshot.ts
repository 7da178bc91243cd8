import type { CourseIndex, ModuleIndex } from '../content/course-index';
import type { Reporting } from '../content/package-options';
import { moduleStateOf, type CourseState } from '../engine/course/course-state';
import { isLessonDone } from '../engine/course/derive-done';
import { deriveModuleProgress, deriveProgress } from '../engine/course/derive-progress';
import {
  countsForVerdict,
  deriveVerdict,
  isCourseComplete,
  type PassRules,
  type Verdict,
} from '../engine/course/derive-verdict';
import { encodeResume } from '../engine/resume/encode-resume';
import type { ObjectiveReport, RecordSnapshot, RecordVerdict } from '../tracking/record-port';
import { toReportedId, toReportedPlace } from './reported-names';

/** What decides the verdict, and the words in which the LMS is told of it. */
export interface ReportRules extends PassRules {
  readonly reporting: Reporting;
}

/** The verdict as the LMS is told of it. With `completed` a pass becomes completed, with its score, and a failure incomplete. */
export function toReportedVerdict(verdict: Verdict, reporting: Reporting): RecordVerdict {
  if (reporting === 'passed') return verdict;
  if (verdict.status === 'passed') return { status: 'completed', score: verdict.score };
  return verdict.status === 'completed' ? verdict : { status: 'incomplete' };
}

/** How far a module is: one with a graded quiz ends as passed, any other as completed. */
function toModuleObjective(
  state: CourseState,
  index: CourseIndex,
  module: ModuleIndex,
  rules: ReportRules,
): ObjectiveReport {
  const { best, isDone, isStarted } = deriveModuleProgress(state, index, module, rules);
  const done = countsForVerdict(index, module.id) ? rules.reporting : 'completed';
  const started = isStarted ? 'incomplete' : 'not attempted';
  return { id: toReportedId(module.id), score: best, status: isDone ? done : started };
}

const toLessonObjectives = (state: CourseState, { n, reported }: ModuleIndex): ObjectiveReport[] =>
  reported.map(({ id, lesson }) => {
    const started = moduleStateOf(state, n).answers.size > 0 ? 'incomplete' : 'not attempted';
    return {
      id: toReportedId(id),
      score: null,
      status: isLessonDone(state, n, lesson) ? 'completed' : started,
    };
  });

/** All that belongs on record for a state, with an objective for each packaged module and for each lesson that is reported by itself. */
export function deriveSnapshot(state: CourseState, index: CourseIndex, rules: ReportRules): RecordSnapshot {
  return {
    resume: encodeResume(state, index.id),
    place: toReportedPlace(state.place),
    language: state.language,
    progress: deriveProgress(state, index, rules),
    verdict: toReportedVerdict(deriveVerdict(state, index, rules), rules.reporting),
    isComplete: isCourseComplete(state, index, rules),
    objectives: index.modules.flatMap((module) => [
      toModuleObjective(state, index, module, rules),
      ...toLessonObjectives(state, module),
    ]),
  };
}
