import type { Root } from 'react-dom/client';
import type { CourseState } from '../engine/course/course-state';
import { fetchView } from '../ui/screens/fetch-view';
import { decideLaunch, type SettledLaunch, type Undecided } from './decide-launch';
import type { Launch } from './reconcile-launch';

const RestoreScreen = fetchView(
  async () => (await import('../ui/screens/restore/restore-screen')).RestoreScreen,
);

interface SettleInput {
  readonly launch: Launch;
  /** Whether the package had this state's attempt ended for good. */
  readonly isFinished: (state: CourseState) => boolean;
}

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
 * Begins with what record and journal say, asking the learner where only the learner can tell. After a finished attempt that is so too:
 * an LMS that has ended it looks the same as one that has lost it.
 */
export const settleLaunch = (page: Root, input: SettleInput): Promise<SettledLaunch> =>
  decideLaunch(input.launch, (undecided) => ask(page, undecided, input));
