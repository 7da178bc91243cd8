import type { PackageOptions } from '../../src/content/package-options';
import type { StrictVersion } from '../support/strict-lms-engines';
import type { elementsOf } from './elements';
import type { Report } from './read-stored';
import type { ReleaseName } from './render-package';
import type { LmsWindow } from './windows';

export type LmsAnswer = string | number | boolean;

/** The six calls of an LMS, by what they do; a behaviour is written as a change of some of them. */
export interface LmsCalls {
  readonly initialize: () => LmsAnswer;
  readonly terminate: () => LmsAnswer;
  readonly commit: () => LmsAnswer;
  readonly get: (element: string) => LmsAnswer;
  readonly set: (element: string, value: string) => LmsAnswer;
  readonly lastError: () => LmsAnswer;
}

/** Visits of the learner, in order; the last one only looks whether all is there. */
export const VISITS = ['peek', 'begin', 'fail', 'pass', 'look', 'check'] as const;
export type VisitName = (typeof VISITS)[number];

/** One launch, as an LMS can know it. */
export interface Visit {
  readonly name: VisitName;
  readonly version: StrictVersion;
  readonly elements: ReturnType<typeof elementsOf>;
  /** What the package holds, and the manifest from which the LMS knows it. */
  readonly release: ReleaseName;
  readonly manifest: string;
  /** A value as earlier visits left it; empty when there is none. */
  readonly before: (element: string) => string;
  readonly page: {
    isOnline: boolean;
    /** Whether the visit is past its first saves. */
    isMidway: boolean;
    /** `acting` while the learner waits for an answer to be marked; then how far the page is from being gone. */
    phase: 'open' | 'acting' | 'leaving' | 'going';
  };
  /** Does something when the page is gone. */
  readonly afterwards: (action: () => void) => void;
  /** Notes what no course may do to this LMS. */
  readonly complain: (what: string) => void;
}

/** A behaviour of some LMS. */
export interface Quirk {
  /** Number of the row in the list of behaviours, and what it does. */
  readonly name: `q${number}-${string}`;
  readonly versions: readonly StrictVersion[];
  readonly wrap?: (calls: LmsCalls, visit: Visit) => LmsCalls;
  /** The window of the course, from the window in which the LMS has its API. */
  readonly openWindow?: (lms: LmsWindow, visit: Visit) => LmsWindow;
  /** How this LMS shows what is on record. */
  readonly show?: (report: Report, read: (element: string) => string, version: StrictVersion) => Report;
  /** What an administrator chooses for the package in this LMS. */
  readonly choices?: Partial<Pick<PackageOptions, 'reporting' | 'failure'>>;
  /** It makes a verdict of its own out of what it is told, and has to be told all of it. */
  readonly judges?: true;
  /** The network goes in the middle of this visit and returns before its end. */
  readonly losesNetworkIn?: VisitName;
  /** Until this visit the package is one of the release before. */
  readonly replacedIn?: VisitName;
  /** It keeps a record as long as the identifier of the item is the same. */
  readonly keepsByItem?: true;
  /** In this visit the course is open in another tab all the while, in which nothing is done, and which is closed last. */
  readonly opensTwiceIn?: VisitName;
  /** While nothing is to be answered the learner reads, and scrolls each minute. */
  readonly isReadMeanwhile?: true;
  /** The page is killed without any event instead of being closed. */
  readonly kills?: true;
  /** Where no course can save during the visit, it has to say so; what is kept on the device counts. */
  readonly mayStayUnsaved?: true;
  /** It says that it stored what it did not store: only what is kept on the device can help. */
  readonly lies?: true;
  /** What is saved while the page leaves is lost: only what is kept on the device can help. */
  readonly losesLast?: true;
  /** At the next launch it hands out no state, or a damaged one: only what is kept on the device can help. */
  readonly losesState?: true;
  /** Its answers say nothing: the course has to read back, and cannot prove what is lost or comes back damaged. */
  readonly provesNothing?: true;
  /** It does not say how many answers it has, nor for what it launches the course. Gaps between answers are no fault then. */
  readonly hidesFacts?: true;
  /** It says in some visits that nothing is to be written. */
  readonly isReadOnly?: true;
}
