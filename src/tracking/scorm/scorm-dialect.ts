import type { InteractionReport, ObjectiveReport, OpenedRecord, RecordSnapshot } from '../record-port';
import type { HeldVerdict } from './held-verdict';
import type { CallNames } from './lms-calls';
import type { ReadValue } from './read-values';
import type { Write } from './value-writer';

/** What an LMS held when the session began. */
export interface HeldRecord {
  readonly opened: OpenedRecord;
  readonly verdict: HeldVerdict;
  /** Share of the course that was done, 0–1; an update that adds lessons must not lower it. 0 where the standard has no room for it. */
  readonly progress: number;
  /** Whether a status was on record; without one the LMS may complete the course by itself at the end. */
  readonly hasStatus: boolean;
  /** Values that need not be written again. */
  readonly seeds: readonly (readonly [element: string, value: string])[];
  readonly supports: Supports;
}

/** The optional parts of the standard that this LMS has. */
export interface Supports {
  readonly language: boolean;
  readonly interactions: boolean;
  readonly objectives: boolean;
}

/** All that the versions of SCORM do not share. Pure but for `read`, which only reads. */
export interface ScormDialect {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly names: CallNames;
  /** Read when Initialize was refused: an answer shows that the session lives. */
  readonly statusElement: string;
  /** What is compared when the record is examined. */
  readonly placeElement: string;
  readonly stateElement: string;
  /** A record of which one of these could not be read would be taken for another one, and written over. */
  readonly essentials: readonly string[];
  readonly read: (read: ReadValue) => HeldRecord;
  /** `isOver`: the attempt is to end for good; else it is kept for the next launch. */
  readonly planExit: (isOver: boolean) => Write;
  /** The verdict, score before status. */
  readonly planVerdict: (verdict: HeldVerdict) => readonly Write[];
  /** Place, state, progress, language. */
  readonly planState: (snapshot: RecordSnapshot, supports: Supports) => readonly Write[];
  /** What the LMS holds of the objective at place `n` of its list. */
  readonly readObjective: (read: ReadValue, n: number) => Omit<ObjectiveReport, 'id'>;
  /** `n` is the place of the objective in the list of the LMS. */
  readonly planObjective: (objective: ObjectiveReport, n: number) => readonly Write[];
  readonly planInteraction: (report: InteractionReport, n: number) => readonly Write[];
  /** Seconds of the whole session so far: the value replaces the one before. */
  readonly planSessionTime: (seconds: number) => Write;
}
