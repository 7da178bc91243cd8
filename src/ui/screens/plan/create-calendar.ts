import type { CalendarEntry } from '../../../calendar/write-calendar';
import { writeCalendar } from '../../../calendar/write-calendar';
import type { CourseState } from '../../../engine/course/course-state';
import { uiText } from '../../../i18n/ui-text';
import { textOf, titleOf, type PlannedAction } from './planned-action';

interface CalendarInput {
  readonly courseId: string;
  readonly version: string;
  readonly state: Pick<CourseState, 'attemptId' | 'language' | 'sequence'>;
  readonly now: number;
  readonly actions: readonly PlannedAction[];
  /** Days on which questions come back, since 1970-01-01. */
  readonly recallDays: readonly number[];
}

/** The plan as a calendar file, an entry for each action and each day of recall. Its ids hold the random id of the attempt, never a name. */
export function createCalendar(input: CalendarInput): string {
  const { courseId, version, state, now, actions, recallDays } = input;
  const planned = actions.map((action): CalendarEntry => ({
    uid: `${state.attemptId}-${action.module}-${action.lesson}@${courseId}`,
    day: action.due,
    title: uiText('plan.event', { title: titleOf(action) }),
    text: textOf(action),
  }));
  const recalls = recallDays.map((day): CalendarEntry => ({
    uid: `${state.attemptId}-recall-${day}@${courseId}`,
    day,
    title: uiText('plan.recallEvent'),
    text: uiText('plan.recallEventText'),
  }));
  return writeCalendar({
    product: `-//${courseId}//${version}//EN`,
    language: state.language,
    at: now,
    revision: state.sequence,
    entries: [...planned, ...recalls],
  });
}
