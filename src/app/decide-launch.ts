import type { CourseState } from '../engine/course/course-state';
import type { LaunchNote } from '../ui/screens/course-access';
import type { Launch } from './reconcile-launch';

export interface SettledLaunch {
  readonly state: CourseState | null;
  readonly launchNote: LaunchNote | null;
}

export type Undecided = Extract<Launch['reconciliation'], { kind: 'undecided' }>;

/** The state to begin with, after the one question that only the learner can answer. Asked once: what is declined is removed. */
export async function decideLaunch(
  { reconciliation, journal, restored }: Launch,
  ask: (undecided: Undecided) => Promise<boolean>,
): Promise<SettledLaunch> {
  if (restored) return { state: restored.state, launchNote: restored.hasWork ? 'rebuilt' : 'rebuilt-place' };
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
      if (await ask(reconciliation)) {
        const { continueKept } = await import('../engine/resume/reconcile-records');
        return { state: continueKept(reconciliation), launchNote: 'continued' };
      }
      await journal?.remove();
      return { state: reconciliation.held, launchNote: null };
    }
  }
}
