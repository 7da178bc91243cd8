import { toReportedVerdict } from '../../src/app/derive-snapshot';
import type { CourseState } from '../../src/engine/course/course-state';
import { deriveVerdict } from '../../src/engine/course/derive-verdict';
import { decodeResume } from '../../src/engine/resume/decode-resume';
import type { RecordVerdict } from '../../src/tracking/record-port';
import { labCourse } from './lab-course';
import { listLosses } from './list-losses';
import { parseNaiveState } from './naive-record';
import type { OpenedCourse } from './open-course';
import type { OpenedLms } from './open-lms';
import type { Run } from './run';

const isGood = ({ status }: Pick<RecordVerdict, 'status'>): boolean =>
  status === 'completed' || status === 'passed';

/** Compares, in one visit, what the learner did, what the header says, and what the LMS has. */
export function createVisitCheck({ quirks, course: kind }: Run, opened: OpenedLms, course: OpenedCourse) {
  const { visit, read, report } = opened;
  const found: string[] = [];
  /** In the last visits every LMS does again what it says. */
  const isTrusted = visit.name === 'look' || visit.name === 'check';
  const isUnprovable =
    quirks.some((quirk) => quirk.provesNothing) && quirks.some((quirk) => quirk.losesState);
  const mayStayUnsaved =
    isUnprovable || (!isTrusted && quirks.some((quirk) => quirk.mayStayUnsaved || quirk.lies));
  const lies = !isTrusted && quirks.some((quirk) => quirk.lies);
  const losesLast = quirks.some((quirk) => quirk.losesLast || quirk.kills);

  const stateOf = (): CourseState => course.actor.getSnapshot().context.state;
  const complain = (when: string, losses: readonly string[]): void => {
    found.push(...losses.map((loss) => `${visit.name}, ${when}: ${loss}`));
  };
  const readState = (): CourseState | null => {
    const text = read(visit.elements.state);
    const resume = kind === 'naive' ? parseNaiveState(text).resume : text;
    const decoded = decodeResume(resume, labCourse.packaged);
    return decoded.ok ? decoded.value : null;
  };
  const deriveDue = (): RecordVerdict =>
    toReportedVerdict(deriveVerdict(stateOf(), labCourse.packaged, course.rules), course.rules.reporting);
  const compareVerdict = (): string[] => {
    const due = deriveDue();
    const shown = report();
    if (!isGood(due)) return [];
    const isSame = shown.status === due.status && (!('score' in due) || shown.score === due.score);
    return isSame ? [] : [`the LMS shows ${JSON.stringify(shown)} instead of ${JSON.stringify(due)}`];
  };
  const refuseGift = (when: string): void => {
    const due = deriveDue();
    if (isGood(report()) && !isGood(due)) complain(when, [`the LMS shows ${report().status} too early`]);
  };

  return {
    complain,
    /** When the course has had time to save. */
    settled: (when: string): void => {
      const status = course.status();
      refuseGift(when);
      if (status.kind === 'not-recorded' && status.reason === 'review') return;
      if (status.kind !== 'saved') {
        if (!mayStayUnsaved) complain(when, [JSON.stringify(status)]);
        return;
      }
      if (!lies) complain(when, [...listLosses(stateOf(), readState()), ...compareVerdict()]);
    },
    /** When the page is gone. */
    left: (isRecorded: boolean, ending: Run['ending']): void => {
      refuseGift('at the end');
      if (!isRecorded || mayStayUnsaved || lies || losesLast || ending === 'killed') return;
      complain('at the end', [...listLosses(stateOf(), readState()), ...compareVerdict()]);
    },
    complaints: () => [...found, ...opened.complaints().map((what) => `${visit.name}: ${what}`)],
  };
}
