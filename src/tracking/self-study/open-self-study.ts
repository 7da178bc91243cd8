import type { CourseIndex } from '../../content/course-index';
import type { PackageOptions } from '../../content/package-options';
import type { RecordPort } from '../record-port';
import { createDeviceStore } from './create-device-store';
import { createSelfStudyRecord } from './create-self-study-record';

interface SelfStudyLaunch {
  readonly index: Pick<CourseIndex, 'id' | 'modules'>;
  readonly options: Pick<PackageOptions, 'identifier' | 'modules' | 'interactions'>;
  readonly sessionSeconds: () => number;
}

/** The record of this edition in this browser. */
export const openSelfStudy = ({ index, options, sessionSeconds }: SelfStudyLaunch): Promise<RecordPort> =>
  createSelfStudyRecord({ store: createDeviceStore(index, options), sessionSeconds, options });
