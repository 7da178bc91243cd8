import type { Answer } from '../scoring/answer';

/** Where the learner is, in permanent numbers; `null` is the home. */
export type Place =
  | { readonly kind: 'lesson'; readonly module: number; readonly lesson: number }
  | { readonly kind: 'quiz'; readonly module: number };

/** One attempt at a quiz. The items drawn are kept, so that an update of the pool does not change an attempt under way. */
export interface AttemptState {
  /** Shuffles the options; 0 to `LARGEST_SEED`. */
  readonly seed: number;
  /** Permanent numbers of the items in the order asked. */
  readonly items: readonly number[];
  readonly answers: ReadonlyMap<number, Answer>;
  readonly finished: boolean;
  /** The result as it was marked, whole per cent: an update does not change it. Null before, and in records of earlier formats. */
  readonly percent: number | null;
}

export interface QuizState {
  /** Attempts finished. */
  readonly attempts: number;
  /** Best result in whole per cent, or null before the first finished attempt. Never goes down. */
  readonly best: number | null;
  /** Items that earlier attempts asked, so that the next draws others. */
  readonly seen: ReadonlySet<number>;
  /** The attempt under way, or the last one for its review. */
  readonly attempt: AttemptState | null;
}

/** Days from the start of the plan to the target of an action. */
export type PlanTerm = 30 | 90;

/** The largest seed, and the largest attempt id: thirty bits, which the resume string holds in six characters. */
export const LARGEST_SEED = 2 ** 30 - 1;

/** The latest day that a state can hold, as days since 1970-01-01: in the year 2243. */
export const LATEST_DAY = 99_999;

/** Of a course that was finished on a day that is not on record. */
export const UNKNOWN_DAY = 0;

export interface ModuleState {
  /** Lessons whose last block was reached. */
  readonly reached: ReadonlySet<number>;
  /** Lessons reached with everything answered. Never taken back. */
  readonly done: ReadonlySet<number>;
  /** Every question of the diagnostic for this module was right: its lessons count as done. Never taken back. */
  readonly skipped: boolean;
  /** Was done once, whatever an update has added since. Never taken back. */
  readonly finished: boolean;
  /** Estimates, decisions and practice questions by permanent item number. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Lessons whose action "at work" the learner has put on the action plan. */
  readonly planned: ReadonlyMap<number, PlanTerm>;
  readonly quiz: QuizState;
}

/**
 * The highest permanent numbers of a module that the learner knows to be there. Numbers are given in ascending order and never used
 * again, so whatever lies above them is new.
 */
export interface KnownModule {
  readonly lesson: number;
  readonly item: number;
  readonly hasQuiz: boolean;
}

/** All that must survive: what the resume codec writes. */
export interface CourseState {
  /** Ours, made at the first save: tells two records of one learner apart. 0 to `LARGEST_SEED`. */
  readonly attemptId: number;
  /** Counts changes: the higher of two states is the newer. */
  readonly sequence: number;
  readonly language: string;
  readonly place: Place | null;
  /** Questions reported so far; the index of the next interaction. */
  readonly interactions: number;
  /**
   * The day on which the course was completed or passed for the first time, as days since 1970-01-01, or `UNKNOWN_DAY`; null before.
   * Never taken back, whatever an update adds.
   */
  readonly finishedOn: number | null;
  /** The day from which the targets of the action plan count, as days since 1970-01-01; null until the learner makes use of the plan. */
  readonly planStart: number | null;
  /** By permanent module number; empty in records of earlier formats, which did not note it. */
  readonly known: ReadonlyMap<number, KnownModule>;
  /** By permanent module number; a module not yet opened is absent. */
  readonly modules: ReadonlyMap<number, ModuleState>;
}

/** A module that the learner has not opened. */
export const EMPTY_MODULE: ModuleState = {
  reached: new Set(),
  done: new Set(),
  skipped: false,
  finished: false,
  answers: new Map(),
  planned: new Map(),
  quiz: { attempts: 0, best: null, seen: new Set(), attempt: null },
};

/** The state of a learner who begins. `language` is a BCP 47 tag, or empty where none was chosen yet. */
export const createCourseState = (attemptId: number, language: string): CourseState => ({
  attemptId,
  sequence: 0,
  language,
  place: null,
  interactions: 0,
  finishedOn: null,
  planStart: null,
  known: new Map(),
  modules: new Map(),
});

/** The state of the module with this permanent number. */
export const moduleStateOf = (state: CourseState, n: number): ModuleState =>
  state.modules.get(n) ?? EMPTY_MODULE;
