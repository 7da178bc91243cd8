import type { CourseIndex, ModuleIndex } from '../content/course-index';
import { moduleStateOf, type CourseState } from '../engine/course/course-state';
import { isLessonDone } from '../engine/course/derive-done';
import { deriveModuleProgress, deriveProgress } from '../engine/course/derive-progress';
import { countsForVerdict, deriveVerdict, type PassRules } from '../engine/course/derive-verdict';
import { encodeResume } from '../engine/resume/encode-resume';
import type { ObjectiveReport, RecordSnapshot } from '../tracking/record-port';
import { toReportedId, toReportedPlace } from './reported-names';

/** A module whose quiz counts is passed, any other completed. */
function toModuleObjective(
  state: CourseState,
  index: CourseIndex,
  module: ModuleIndex,
  rules: PassRules,
): ObjectiveReport {
  const { best, isDone, isStarted } = deriveModuleProgress(state, index, module, rules);
  const done = countsForVerdict(index, module.id) ? 'passed' : 'completed';
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

/** All that is to be on record for a state. One objective for each packaged module, and for each lesson that is reported by itself. */
export function deriveSnapshot(state: CourseState, index: CourseIndex, rules: PassRules): RecordSnapshot {
  return {
    resume: encodeResume(state, index.id),
    place: toReportedPlace(state.place),
    language: state.language,
    progress: deriveProgress(state, index, rules),
    verdict: deriveVerdict(state, index, rules),
    objectives: index.modules.flatMap((module) => [
      toModuleObjective(state, index, module, rules),
      ...toLessonObjectives(state, module),
    ]),
  };
}
