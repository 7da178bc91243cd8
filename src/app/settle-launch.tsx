import type { Root } from 'react-dom/client';
import { selectModules, type CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import type { CourseState } from '../engine/course/course-state';
import { isCourseComplete } from '../engine/course/derive-verdict';
import type { OpenedRecord } from '../tracking/record-port';
import { fetchPart } from '../ui/screens/fetch-view';
import { chooseRules } from './connect-course';
import { decideLaunch, type SettledLaunch, type Undecided } from './decide-launch';
import type { Launch } from './launch';

/** A part, as it stands outside the router, which the heading of a screen asks. */
const RestoreScreen = fetchPart(
  async () => (await import('../ui/screens/restore/restore-screen')).RestoreScreen,
);

interface SettleInput {
  readonly launch: Launch;
  /** Whether the package had this state's attempt ended for good. */
  readonly isFinished: (state: CourseState) => boolean;
  /** Whether this tab still has the course. */
  readonly isOurs: () => boolean;
}

/** Whether the package ends attempts, and this one was complete. cmi5 knows no end of that kind. */
export const isFinishedAttempt = (
  state: CourseState,
  index: CourseIndex,
  options: PackageOptions,
  opened: OpenedRecord | null,
): boolean =>
  options.finish &&
  options.profile !== 'cmi5' &&
  isCourseComplete(state, selectModules(index, options.modules), chooseRules(options, opened));

/** Asks on the whole page whether to go on with what this device kept; resolves with the answer. */
const ask = (page: Root, { held, kept }: Undecided, input: SettleInput): Promise<boolean> =>
  new Promise((resolve) => {
    page.render(
      <RestoreScreen
        cause={held === null ? (input.isFinished(kept) ? 'finished' : 'empty') : 'other'}
        keptAt={input.launch.keptAt}
        lessons={[...kept.modules.values()].reduce((sum, { done }) => sum + done.size, 0)}
        onAnswer={resolve}
      />,
    );
  });

/**
 * The state to begin with, after asking the learner where only the learner can tell. That includes a finished attempt: an LMS that has ended
 * it looks the same as one that has lost it.
 */
export const settleLaunch = (page: Root, input: SettleInput): Promise<SettledLaunch> =>
  decideLaunch(input.launch, (undecided) => ask(page, undecided, input), input.isOurs);
