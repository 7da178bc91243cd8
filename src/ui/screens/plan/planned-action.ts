import { writeDay } from '../../../calendar/days';
import { moduleStateOf, type CourseState, type PlanTerm } from '../../../engine/course/course-state';
import { plainContentText } from '../../../i18n/content-text';
import { nameLesson } from '../../text/course-titles';
import { showDay } from '../show-day';
import type { LoadedAction } from './load-plan';

/** An action that stands on the plan. */
export interface PlannedAction extends LoadedAction {
  readonly term: PlanTerm;
  /** Days since 1970-01-01. */
  readonly due: number;
}

/** What still stands on the plan of what stood there when the screen was opened. */
export const listPlanned = (
  loaded: readonly LoadedAction[],
  state: CourseState,
  start: number,
): PlannedAction[] =>
  loaded.flatMap((action) => {
    const term = moduleStateOf(state, action.module).planned.get(action.lesson);
    return term === undefined ? [] : [{ ...action, term, due: start + term }];
  });

export const titleOf = ({ moduleId, lessonId }: LoadedAction): string => nameLesson(moduleId, lessonId);

export const textOf = ({ moduleId, lessonId, block }: LoadedAction): string =>
  plainContentText({ namespace: `${moduleId}/${lessonId}`, key: `${block}.text` });

/** A day of the plan in words. */
export const showDue = (day: number): string => showDay(writeDay(day));
