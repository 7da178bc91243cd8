import type { PackageOptions } from '../../content/package-options';
import type { RecordPort } from '../record-port';
import { createCmi5Record } from './create-cmi5-record';
import { createCourseWording, type ReadTexts } from './course-wording';
import { createUuid } from './create-uuid';
import { readLaunch } from './read-launch';
import { sendByFetch } from './send-by-fetch';
import { createSessionKeeper } from './session-memory';
import { watchDeparture } from './watch-departure';

export interface LaunchInput {
  readonly options: Pick<PackageOptions, 'interactions' | 'languages'>;
  readonly window: object;
  /** Says when the page is left. */
  readonly page: EventTarget;
  /** The query of the address that launched the course. */
  readonly search: string;
  readonly sessionSeconds: () => number;
  readonly isOnline: () => boolean;
  readonly readTexts: ReadTexts;
}

const isFramed = (window: object): boolean => Reflect.get(window, 'parent') !== window;

/** The record that the address of the course names; null where it names none, or not as cmi5 asks. */
export function launchCmi5Record(input: LaunchInput): RecordPort | null {
  const { window, page, search, options, readTexts, sessionSeconds, isOnline } = input;
  const launch = readLaunch(search);
  if (!launch.ok) return null;
  return createCmi5Record({
    launch: launch.value,
    send: sendByFetch,
    keeper: createSessionKeeper(() => sessionStorage, launch.value),
    departure: watchDeparture(page, isFramed(window)),
    wording: createCourseWording(options.languages, (language, namespace) => readTexts(language, namespace)),
    options,
    sessionSeconds,
    isOnline,
    createId: createUuid,
    now: Date.now,
    wait: (time) =>
      new Promise((resolve) => {
        setTimeout(resolve, time);
      }),
  });
}
