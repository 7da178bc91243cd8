import type { Root } from 'react-dom/client';
import { fetchView } from '../ui/screens/fetch-view';
import { decideLaunch, type SettledLaunch, type Undecided } from './decide-launch';
import type { Launch } from './reconcile-launch';

const RestoreScreen = fetchView(
  async () => (await import('../ui/screens/restore/restore-screen')).RestoreScreen,
);

/** Asks on the whole page whether to go on with what this device kept; resolves with the answer. */
const ask = (page: Root, { held, kept }: Undecided, keptAt: number | null): Promise<boolean> =>
  new Promise((resolve) => {
    page.render(
      <RestoreScreen
        cause={held === null ? 'empty' : 'other'}
        keptAt={keptAt}
        lessons={[...kept.modules.values()].reduce((sum, { done }) => sum + done.size, 0)}
        onAnswer={resolve}
      />,
    );
  });

/** Begins with what record and journal say, asking the learner where only the learner can tell. */
export const settleLaunch = (launch: Launch, page: Root): Promise<SettledLaunch> =>
  decideLaunch(launch, (undecided) => ask(page, undecided, launch.keptAt));
