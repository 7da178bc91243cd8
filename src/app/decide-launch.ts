import type { CourseState } from '../engine/course/course-state';
import type { LaunchNote } from '../ui/screens/course-access';
import type { Launch } from './launch';

export interface SettledLaunch {
  readonly state: CourseState | null;
  readonly launchNote: LaunchNote | null;
  /** A newer course wrote the record: nothing of this visit may be written over it. */
  readonly isSpared: boolean;
}

export type Undecided = Extract<Launch['reconciliation'], { kind: 'undecided' }>;

/**
 * The state to begin with, after the one question that only the learner can answer. Asked once: what is declined is removed, unless
 * another tab went on with the course meanwhile (`isOurs`), whose journal it is then.
 */
export async function decideLaunch(
  { reconciliation, journal, restored, note }: Launch,
  ask: (undecided: Undecided) => Promise<boolean>,
  isOurs: () => boolean = () => true,
): Promise<SettledLaunch> {
  const settle = (state: CourseState | null, launchNote: LaunchNote | null = null): SettledLaunch => ({
    state,
    launchNote: note ?? launchNote,
    isSpared: reconciliation.kind === 'newer',
  });
  if (reconciliation.kind === 'newer') return settle(restored?.state ?? null);
  if (restored) return settle(restored.state, restored.hasWork ? 'rebuilt' : 'rebuilt-place');
  switch (reconciliation.kind) {
    case 'agreed':
      return settle(reconciliation.state);
    case 'unreadable':
      return settle(null, 'unreadable');
    case 'restored':
      return settle(
        reconciliation.state,
        reconciliation.cause === 'behind' ? 'restored' : 'restored-unreadable',
      );
    case 'undecided': {
      if (await ask(reconciliation)) {
        const { continueKept } = await import('../engine/resume/reconcile-records');
        return settle(continueKept(reconciliation), 'continued');
      }
      if (isOurs()) await journal?.remove();
      return settle(reconciliation.held);
    }
  }
}
