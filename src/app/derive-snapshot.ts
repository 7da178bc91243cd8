import type { CourseIndex } from '../content/course-index';
import type { CourseState, Place } from '../engine/course/course-state';
import { deriveModuleProgress, deriveProgress } from '../engine/course/derive-progress';
import { deriveVerdict } from '../engine/course/derive-verdict';
import { encodeResume } from '../engine/resume/encode-resume';
import type { ObjectiveReport, RecordSnapshot } from '../tracking/record-port';

const toPlace = (place: Place | null): string => {
  if (place === null) return 'home';
  return place.kind === 'quiz' ? `${place.module}.quiz` : `${place.module}.${place.lesson}`;
};

function toObjectives(state: CourseState, index: CourseIndex, passMark: number): ObjectiveReport[] {
  return index.modules.map((module) => {
    const { best, isDone, isStarted } = deriveModuleProgress(state, module, passMark);
    const started = isStarted ? 'incomplete' : 'not attempted';
    return { id: module.id.replaceAll('-', '_'), score: best, status: isDone ? 'passed' : started };
  });
}

/** All that is to be on record for a state. One objective for each packaged module. */
export function deriveSnapshot(state: CourseState, index: CourseIndex, passMark: number): RecordSnapshot {
  return {
    resume: encodeResume(state, index.id),
    place: toPlace(state.place),
    language: state.language,
    progress: deriveProgress(state, index, passMark),
    verdict: deriveVerdict(state, index, passMark),
    objectives: toObjectives(state, index, passMark),
  };
}
