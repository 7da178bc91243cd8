import type { CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { awaitApi } from './api-search/await-api';
import { watchPage } from './api-search/watch-page';
import type { WordingOptions, WordSource } from './cmi5/course-wording';
import type { RecordPort } from './record-port';
import { createScorm12Record } from './scorm12/create-scorm12-record';

export interface ChooseRecordInput {
  readonly options: Pick<PackageOptions, 'profile' | 'finish' | 'identifier'> & WordingOptions;
  /** The whole course, packaged or not. */
  readonly index: Pick<CourseIndex, 'id' | 'modules'>;
  /** The window of the course; only its `parent` and `opener` chains are looked at. */
  readonly window: object;
  /** Says when the page is left. */
  readonly page: EventTarget;
  /** The query of the address that launched the course. */
  readonly search: string;
  /** Whole session so far in seconds, with time in the background capped. */
  readonly sessionSeconds: () => number;
  readonly isOnline: () => boolean;
  /** Words of the course in any packaged language, for records that have room for them. */
  readonly openWords: () => Promise<WordSource>;
}

export interface ChosenRecord {
  readonly port: RecordPort;
  /** The package was made for an LMS and none was found: the learner is to be told that nothing is reported. */
  readonly expectedLms: boolean;
}

/** The package's own version decides, also where an LMS offers both. Null when there is no LMS. */
async function findLmsRecord(input: ChooseRecordInput): Promise<RecordPort | null> {
  const { window, sessionSeconds, isOnline, options } = input;
  if (options.profile === 'web') return null;
  if (options.profile === 'cmi5') return (await import('./cmi5/launch-cmi5-record')).launchCmi5Record(input);
  if (options.profile === 'scorm12') {
    const found = await awaitApi(window, 'API');
    if (!found) return null;
    const isGone = watchPage(found.window, 'API', found.api);
    return createScorm12Record({ api: found.api, isGone, sessionSeconds, isOnline, options });
  }
  const found = await awaitApi(window, 'API_1484_11');
  if (!found) return null;
  const isGone = watchPage(found.window, 'API_1484_11', found.api);
  const { createScorm2004Record } = await import('./scorm2004/create-scorm2004-record');
  return createScorm2004Record({ api: found.api, isGone, sessionSeconds, isOnline, options });
}

/**
 * Chooses where the record is kept. The adapter for SCORM 1.2 is part of the first load, as self-study needs it too and each file more
 * is a request before the first screen; the others are loaded when one of them is chosen, those for SCORM 2004 and cmi5 as one file.
 */
export async function chooseRecord(input: ChooseRecordInput): Promise<ChosenRecord> {
  const port = await findLmsRecord(input);
  if (port) return { port, expectedLms: false };
  const { openSelfStudy } = await import('./self-study/open-self-study');
  return { port: await openSelfStudy(input), expectedLms: input.options.profile !== 'web' };
}
