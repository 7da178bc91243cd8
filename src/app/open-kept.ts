import { courseIndex } from 'virtual:course-index';
import type { PackageOptions } from '../content/package-options';
import type { Journal } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { nameRecord } from '../tracking/self-study/name-record';
import type { CourseAccess } from '../ui/screens/course-access';
import type { KeptData } from '../ui/screens/my-data/kept-data';
import { createKeptData } from './kept-data';

interface OpenedSession {
  readonly options: Pick<PackageOptions, 'profile' | 'identifier' | 'modules'>;
  readonly session: Session;
  /** Null when the record could not be opened. */
  readonly opened: Pick<OpenedRecord, 'standard'> | null;
  readonly journal: Journal | null;
}

/** The places of this device, as this launch uses them. `onErasing` is called before the record is closed for good. */
export const openKept = (
  { options, session, opened, journal }: OpenedSession,
  actor: CourseAccess['actor'],
  onErasing: () => void,
): KeptData =>
  createKeptData({
    courseId: courseIndex.id,
    isShared: options.profile !== 'web',
    recordKey: opened?.standard === 'self-study' ? nameRecord(courseIndex, options) : null,
    journal,
    session,
    // Packages for an LMS have no worker, and nothing that speaks to one.
    removeWorker: async () => {
      if (options.profile !== 'web') return false;
      const { removeIfReplaceable } = await import('../offline/course-on-device');
      return removeIfReplaceable();
    },
    attemptId: () => actor.getSnapshot().context.state.attemptId,
    onErasing,
    reload: () => {
      location.hash = '';
      location.reload();
    },
  });
