import type { Result } from '../content/result';

/**
 * The one way in which the course keeps a record. Adapters for SCORM 1.2, SCORM 2004, cmi5 and self-study implement it;
 * nothing else in the course knows an LMS.
 */
export interface RecordPort {
  /** Begins the session and reads what the LMS holds. Called once. */
  readonly open: () => Promise<Result<OpenedRecord, RecordError>>;
  /** Stages an answered question for the next `save`. Kept until a save accepts it. */
  readonly report: (interaction: InteractionReport) => void;
  /**
   * Writes what differs from what was accepted last, score before status, then commits once.
   * All calls to the LMS happen before the first await, so that it may be called while the page is leaving. Where calls are
   * answered later (cmi5), `save` may wait for what is under way; `close` never does. `isProbe`: where nothing differs what is on record
   * is written once more, so that the answer tells whether the LMS still takes it, and the LMS hears of the learner.
   */
  readonly save: (snapshot: RecordSnapshot, isProbe?: boolean) => Promise<Result<undefined, RecordError>>;
  /**
   * Saves if anything differs, then ends the session, also when the save failed; later calls do nothing. Only `offline`
   * leaves it open, so that it can be tried again. Null when there is nothing to save.
   */
  readonly close: (snapshot: RecordSnapshot | null) => Promise<Result<undefined, RecordError>>;
  /**
   * Tests the record for the learner who asks for it. Where it may write, the place that is on record is written once more,
   * committed and read; nothing on record changes by it.
   */
  readonly examine: () => Promise<RecordExamination>;
}

export type RecordStandard = 'scorm12' | 'scorm2004' | 'self-study' | 'cmi5';

export interface OpenedRecord {
  readonly standard: RecordStandard;
  /** As the LMS gives it, untrusted; one line of at most 255 characters; empty when unknown. Shown, never stored. */
  readonly learnerName: string;
  /** As the LMS gives it, untrusted, cut to 255 characters; empty when unknown. Never stored: it only names the journal, hashed. */
  readonly learnerId: string;
  /** In review and no-credit launches nothing is written. */
  readonly mode: 'normal' | 'review';
  /** The stored resume string as it came; empty at a first launch. To be decoded by the engine. */
  readonly resume: string;
  /** The stored place as it came; empty at a first launch. */
  readonly place: string;
  /** What languages the learner prefers as the LMS gives it (BCP 47 tags, unchecked; with commas, the dearest first), or empty. */
  readonly language: string;
  /** A pass mark given by the LMS, whole per cent 0–100, or null when it gives none in range. */
  readonly passMark: number | null;
  readonly verdict: RecordVerdict;
  /** The record could not be loaded as a whole (self-study): it was put aside as it was, and its state and place were taken over. */
  readonly isSetAside?: boolean;
  /**
   * What the LMS holds of each objective, read when asked for; never throws. Ids as they came, scores whole per cent or null. Absent where
   * a record has none that could be read.
   */
  readonly readObjectives?: () => readonly ObjectiveReport[];
  /** Where the LMS wants the learner to go after the exit, an http or https address; null where it says nothing of it. */
  readonly returnUrl: string | null;
}

/** What the LMS is to show. `score` is a whole number 0–100. Status and score never go down: adapters keep the better. */
export type RecordVerdict =
  | { readonly status: 'incomplete' }
  /** A score only where an LMS is told of completion alone: then it is that of the pass. */
  | { readonly status: 'completed'; readonly score?: number }
  | { readonly status: 'passed'; readonly score: number }
  | { readonly status: 'failed'; readonly score: number };

export interface ObjectiveReport {
  /** Letters, digits and `_`, beginning with a letter. */
  readonly id: string;
  /** Best result in whole per cent 0–100, or null when not yet tested. */
  readonly score: number | null;
  /** `completed` where it is not for a result to decide: practice, a simulation. */
  readonly status: 'not attempted' | 'incomplete' | 'completed' | 'passed' | 'failed';
}

/** All that is to be on record at a moment. The adapter finds out what changed. */
export interface RecordSnapshot {
  /** From the resume codec; characters A–Z a–z 0–9 - _ . ~ only. */
  readonly resume: string;
  /** Short form of where the learner is; the same characters, at most 255. */
  readonly place: string;
  /** BCP 47 tag of the language in use. */
  readonly language: string;
  /** Share of the packaged lessons and quizzes that is done, 0–1. */
  readonly progress: number;
  readonly verdict: RecordVerdict;
  /** Nothing is left to do. A package that finishes attempts ends this one for good, else it stays open for a return. */
  readonly isComplete: boolean;
  readonly objectives: readonly ObjectiveReport[];
}

/** An option or target as reported: its id (2004) and its permanent number 1–36 (1.2). */
export interface ReportedOption {
  readonly id: string;
  readonly n: number;
}

export type ReportedResponse =
  | { readonly type: 'choice'; readonly options: readonly ReportedOption[] }
  | { readonly type: 'sequencing'; readonly options: readonly ReportedOption[] }
  | { readonly type: 'matching'; readonly pairs: readonly (readonly [ReportedOption, ReportedOption])[] }
  | { readonly type: 'numeric'; readonly value: number }
  /** Letters, digits, `_`, `.` and `-`, at most 250. */
  | { readonly type: 'fill-in'; readonly text: string };

export type ReportedPattern =
  | Exclude<ReportedResponse, { type: 'numeric' | 'fill-in' }>
  | { readonly type: 'numeric'; readonly answer: number; readonly min: number; readonly max: number };

/**
 * Where the words of a question stand among the texts of the course, in any language: what can be picked under `STEM.ID`. The ids are
 * those of the content; they are reported with `-` turned into `_`.
 */
export interface QuestionWords {
  readonly namespace: string;
  /** Key of the question itself, or of what was done. */
  readonly prompt: string;
  readonly stem: string;
  /** Everything that can be picked. */
  readonly options: readonly { readonly id: string }[];
  /** What options are matched with; else empty. */
  readonly targets: readonly { readonly id: string }[];
}

export interface InteractionReport {
  /** Content id with `-` turned into `_`: the same in all languages. */
  readonly id: string;
  /** Null where it belongs to none. */
  readonly objective: string | null;
  readonly response: ReportedResponse;
  /** The right answer; null where there is none, as for a decision. */
  readonly pattern: ReportedPattern | null;
  /** Share of the points reached, 0–1; 1 is reported as correct, 0 as wrong, between as a number, null as neutral. */
  readonly share: number | null;
  /** Seconds from when the question was first in view to submitting, whole. */
  readonly latency: number;
  /** When it was submitted, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Plain text of the question, or of what was done, in the learner's language; 1.2 has no room for it. */
  readonly description: string;
  /** For an LMS that has room for the words of every language. */
  readonly words: QuestionWords;
  /** Place in the list of interactions over all sessions, from 0; for an LMS that does not count them. */
  readonly index: number;
}

export type RecordErrorCode =
  | 'no-api' // no LMS was found
  | 'refused' // the LMS answered "false"
  | 'threw' // a call threw: window reloaded, cross-origin, closed
  | 'terminated' // the session had ended before it began (2004: 104)
  | 'expired' // the session ended under way (301, 391, 123, 133, 143)
  | 'offline' // no network: nothing was called, see Moodle's silent loss
  | 'storage' // the browser refuses to store (self-study)
  | 'taken'; // another visit has the record, and may hold more (self-study)

export interface RecordError {
  readonly code: RecordErrorCode;
  /** The call that failed and what the LMS said, for the diagnosis; never shown as it is. */
  readonly detail: string;
}

/** The last failure of a visit without anything that could tell who or where: for the diagnosis. */
export interface RecordFailure {
  readonly code: RecordErrorCode;
  /** What it was about; `none` when that does not matter. */
  readonly part: 'none' | 'start' | 'commit' | 'state' | 'place' | 'score' | 'status' | 'other';
  /** As the LMS gives it, 1–999; 0 when it gives none. */
  readonly errorNumber: number;
}

/** What an adapter finds out about its record. */
export interface RecordExamination {
  readonly standard: RecordStandard;
  readonly session: 'new' | 'open' | 'ended';
  /** Null when the record could not be opened. */
  readonly mode: OpenedRecord['mode'] | null;
  /** How the last save ended. */
  readonly saving: 'nothing' | 'saved' | 'failed';
  /** Whether the state that was accepted comes back whole; `cut` when its end is missing. */
  readonly state: 'untested' | 'same' | 'cut' | 'different';
  /** What became of the place that was written once more. */
  readonly readBack: 'untested' | 'same' | 'different' | 'refused';
  /** The last failure of the visit, made good or not; null when nothing failed. */
  readonly failure: RecordError | null;
}
