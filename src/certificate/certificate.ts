import type { Outcome } from '../content/outcomes';

/** Characters of a name that fit on the sheet. */
export const LONGEST_NAME = 80;

/** What a certificate says. It shows that nobody changed it by accident, not who took the course. */
export interface Certificate {
  /** As its owner typed it; 1 to `LONGEST_NAME` characters. */
  readonly name: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly day: string;
  /** The day on which the course was completed, `YYYY-MM-DD`; null where the record does not know it. */
  readonly completedOn: string | null;
  readonly courseId: string;
  readonly version: string;
  /** Permanent numbers of the packaged modules. */
  readonly modules: readonly number[];
  /** Best result and pass mark in whole per cent; null where the package has no graded quiz. */
  readonly result: { readonly score: number; readonly passMark: number } | null;
  /** Whole per cent per outcome; one that was not tested, or of whose test no answers are left, is absent. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Learning time that the course states for the packaged modules, minutes. */
  readonly minutes: number;
}
