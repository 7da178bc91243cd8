import { pauseFor } from '../pause-for';
import type { RecordPort } from '../record-port';
import { createCmi5Record } from './create-cmi5-record';
import { createCourseWording, type WordingOptions, type WordSource } from './course-wording';
import { createUuid } from './create-uuid';
import { readLaunch } from './read-launch';
import { sendByFetch } from './send-by-fetch';
import { createSessionKeeper } from './session-memory';
import { watchDeparture } from './watch-departure';

export interface LaunchInput {
  readonly options: WordingOptions;
  readonly window: object;
  /** Says when the page is left. */
  readonly page: EventTarget;
  /** The query of the address that launched the course. */
  readonly search: string;
  readonly sessionSeconds: () => number;
  readonly isOnline: () => boolean;
  readonly openWords: () => Promise<WordSource>;
}

const isFramed = (window: object): boolean => Reflect.get(window, 'parent') !== window;

/** The record that the address of the course names; null where it names none, or not as cmi5 asks. */
export async function launchCmi5Record(input: LaunchInput): Promise<RecordPort | null> {
  const { window, page, search, options, openWords, sessionSeconds, isOnline } = input;
  const launch = readLaunch(search);
  if (!launch.ok) return null;
  return createCmi5Record({
    launch: launch.value,
    send: sendByFetch,
    keeper: createSessionKeeper(() => sessionStorage, launch.value),
    departure: watchDeparture(page, isFramed(window)),
    wording: createCourseWording(options, await openWords()),
    options,
    sessionSeconds,
    isOnline,
    createId: createUuid,
    now: Date.now,
    wait: pauseFor,
  });
}
