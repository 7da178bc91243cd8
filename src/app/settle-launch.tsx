import { lazy, Suspense } from 'react';
import type { Root } from 'react-dom/client';
import type { CourseState } from '../engine/course/course-state';
import { continueKept } from '../engine/resume/reconcile-records';
import type { LaunchNote } from '../ui/screens/course-access';
import type { Launch } from './reconcile-launch';

const RestoreScreen = lazy(async () => ({
  default: (await import('../ui/screens/restore/restore-screen')).RestoreScreen,
}));

export interface SettledLaunch {
  readonly state: CourseState | null;
  readonly launchNote: LaunchNote | null;
}

type Undecided = Extract<Launch['reconciliation'], { kind: 'undecided' }>;

/** Asks on the whole page whether to go on with what this device kept; resolves with the answer. */
const ask = (page: Root, { held, kept }: Undecided, keptAt: number | null): Promise<boolean> =>
  new Promise((resolve) => {
    page.render(
      <Suspense>
        <RestoreScreen
          cause={held === null ? 'empty' : 'other'}
          keptAt={keptAt}
          lessons={[...kept.modules.values()].reduce((sum, { done }) => sum + done.size, 0)}
          onAnswer={resolve}
        />
      </Suspense>,
    );
  });

/** The state to begin with, after the one question that only the learner can answer. Asked once: what is declined is removed. */
export async function settleLaunch(
  { reconciliation, journal, keptAt }: Launch,
  page: Root,
): Promise<SettledLaunch> {
  switch (reconciliation.kind) {
    case 'agreed':
      return { state: reconciliation.state, launchNote: null };
    case 'unreadable':
      return { state: null, launchNote: 'unreadable' };
    case 'restored': {
      const { state, cause } = reconciliation;
      return { state, launchNote: cause === 'behind' ? 'restored' : 'restored-unreadable' };
    }
    case 'undecided': {
      if (await ask(page, reconciliation, keptAt))
        return { state: continueKept(reconciliation), launchNote: 'continued' };
      await journal?.remove();
      return { state: reconciliation.held, launchNote: null };
    }
  }
}
