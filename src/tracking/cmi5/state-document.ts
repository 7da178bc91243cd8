import { cutPlace, cutResume } from '../scorm/read-values';
import { readList, readNumber, readText, type Fields } from './fields';

/** What of this registration is on record already, in whatever session; each is sent once. */
export interface SentFacts {
  readonly completed: boolean;
  /** Scores are whole per cent; null when not sent. */
  readonly passed: number | null;
  readonly failed: number | null;
  /** Ids of modules. */
  readonly modules: readonly string[];
  /** Whole per cent. */
  readonly progress: number;
}

/** The document that the course keeps in the record: all that it needs to go on. */
export interface StateDocument {
  readonly resume: string;
  readonly place: string;
  /** Whole seconds of all sessions. */
  readonly seconds: number;
  readonly sent: SentFacts;
}

export const STATE_ID = 'course-state';

export const EMPTY_DOCUMENT: StateDocument = {
  resume: '',
  place: '',
  seconds: 0,
  sent: { completed: false, passed: null, failed: null, modules: [], progress: 0 },
};

const MOST_MODULES = 200;
const MOST_SECONDS = 1e9;

/** Reads a document as it came; what is not of this form is left at its beginning. */
export function readStateDocument(value: Fields): StateDocument {
  const modules = readList(value['modules']).slice(0, MOST_MODULES);
  return {
    resume: cutResume(readText(value['resume'], 1e6)),
    place: cutPlace(readText(value['place'], 1e6)),
    seconds: Math.floor(readNumber(value['seconds'], 0, MOST_SECONDS) ?? 0),
    sent: {
      completed: value['completed'] === true,
      passed: readNumber(value['passed'], 0, 100),
      failed: readNumber(value['failed'], 0, 100),
      modules: modules.flatMap((id) => readText(id, 100) || []),
      progress: readNumber(value['progress'], 0, 100) ?? 0,
    },
  };
}

/** The same state always gives the same text. */
export const writeStateDocument = ({ resume, place, seconds, sent }: StateDocument): string =>
  JSON.stringify({ resume, place, seconds, ...sent });

/** Whether two documents say the same; time alone is no news. */
export const isSameState = (one: StateDocument, other: StateDocument): boolean =>
  writeStateDocument({ ...one, seconds: 0 }) === writeStateDocument({ ...other, seconds: 0 });
