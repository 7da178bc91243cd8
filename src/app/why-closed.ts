import type { SavedState } from '../ui/screens/course-access';
import type { ClosedReason } from '../ui/screens/shell/closed-screen';

/** The reason to show in place of the course when it is closed, or about to be closed for another tab; null while it is open. */
export function whyClosed(status: SavedState): ClosedReason | null {
  const { elsewhere } = status;
  if (elsewhere === 'taken') return elsewhere;
  if (status.isErased) return 'erased';
  if (elsewhere && status.kind !== 'closed') return 'leaving';
  if (status.kind === 'closing') return status.error === null ? 'closing' : 'waiting';
  if (status.kind !== 'closed') return null;
  if (status.error === null) return elsewhere ? 'elsewhere' : 'saved';
  if (!elsewhere) return 'unsaved';
  return status.isKept ? 'kept' : 'lost';
}
