import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { About } from '../../content/about';
import type { CourseIndex } from '../../content/course-index';
import type { PackageOptions } from '../../content/package-options';
import type { SourceId, TermId } from '../../content/ids';
import type { SearchMap } from '../../content/search-map';
import type { Source } from '../../content/source';
import type { SourceUses } from '../../content/source-uses';
import type { Lesson, LoadableModule, Quiz } from '../../content/types';
import type { Diagnosis } from '../../diagnosis/diagnosis';
import type { courseMachine } from '../../engine/course/course-machine';
import type { CourseState } from '../../engine/course/course-state';
import type { PassRules } from '../../engine/course/derive-verdict';
import type { MissedItem, RecallItem } from '../../engine/recall/recall-item';
import type { Language } from '../../i18n/languages';
import type { RecordStatus } from '../../tracking/session/derive-status';
import type { KeptData } from './my-data/kept-data';
import { useSelector } from './use-selector';

/** Loads structures when they are opened; undefined where the course has no such thing. */
export interface CourseLibrary {
  readonly module: (id: string) => Promise<LoadableModule | undefined>;
  readonly lesson: (module: string, lesson: string) => Promise<Lesson | undefined>;
  readonly quiz: (module: string) => Promise<Quiz | undefined>;
  readonly bibliography: () => Promise<Readonly<Partial<Record<SourceId, Source>>>>;
  /** Of the whole course, packaged or not. */
  readonly sourceUses: () => Promise<SourceUses>;
  /** Of the packaged lessons. */
  readonly searchMap: () => Promise<SearchMap>;
  readonly about: () => Promise<About>;
  /** Of the whole course; the package has words for those of its lessons alone. */
  readonly glossary: () => Promise<readonly TermId[]>;
}

/** What is to be recalled, kept on this device alone. No call rejects. */
export interface RecallStore {
  /** Puts another list in the place of the one that is kept, and answers it. */
  readonly change: (
    change: (list: readonly RecallItem[]) => readonly RecallItem[],
  ) => Promise<readonly RecallItem[]>;
  /** Adds what was missed, from the day of a moment (milliseconds since 1970) on, and answers the whole list. */
  readonly add: (missed: readonly MissedItem[], at: number) => Promise<readonly RecallItem[]>;
  /** How many questions are due on the day of a moment. */
  readonly countDue: (at: number) => Promise<number>;
}

/**
 * What the header says: where the record stands, whether this device has the latest until the LMS does (null where there was nothing to
 * keep in this visit), whether another tab wants to go on or does, and whether the learner has erased it.
 */
export type SavedState = RecordStatus & {
  readonly isKept: boolean | null;
  /** `taken` when the other went on without waiting for this one. */
  readonly elsewhere: 'wanted' | 'taken' | null;
  readonly isErased: boolean;
};

/**
 * What the learner is told once after the launch: what this device added to the record, or that the record could not be read, and what
 * its separate elements made up for, or what was left alone.
 */
export type LaunchNote =
  | 'restored'
  | 'restored-unreadable'
  | 'continued'
  | 'unreadable'
  | 'rebuilt'
  | 'rebuilt-place'
  | 'kept-newer'
  | 'set-aside';

/** What screens need of the course; made once by the composition root. */
export interface CourseAccess extends Pick<
  PackageOptions,
  'version' | 'lockedOrder' | 'profile' | 'passport' | 'interactions'
> {
  readonly actor: ActorRefFrom<typeof courseMachine>;
  /** The packaged modules. */
  readonly index: CourseIndex;
  readonly rules: PassRules;
  readonly languages: readonly Language[];
  /** As the LMS gives it, or empty. */
  readonly learnerName: string;
  readonly library: CourseLibrary;
  /** What the header says of the record. */
  readonly status: {
    readonly get: () => SavedState;
    readonly subscribe: (onChange: () => void) => () => void;
  };
  readonly launchNote: LaunchNote | null;
  /** True when there is an LMS to report to, so that *Exit* makes sense. */
  readonly hasLms: boolean;
  /** Answers false when the language's texts cannot be had; the old language then stays. */
  readonly changeLanguage: (tag: string) => Promise<boolean>;
  /** Closes the record; the course then shows that the window may be closed. */
  readonly exit: () => void;
  /** Tries at once to save what is not saved yet; where all is saved it asks whether the LMS still answers. */
  readonly retry: () => void;
  readonly recall: () => Promise<RecallStore>;
  readonly kept: () => Promise<KeptData>;
  /** Checks the course where it runs, on request; takes seconds, changes nothing. */
  readonly diagnose: () => Promise<Diagnosis>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 2³⁰ − 1. */
  readonly createSeed: () => number;
}

export const CourseAccessContext = createContext<CourseAccess | null>(null);

export function useCourse(): CourseAccess {
  const access = useContext(CourseAccessContext);
  if (!access) throw new Error('CourseAccessContext is missing above this screen');
  return access;
}

/** A part of the state of the learner's way, handed out as it is there, never as a new object; re-renders when that part changes. */
export const useCoursePart = <Part>(select: (state: CourseState) => Part): Part =>
  useSelector(useCourse().actor, (snapshot) => select(snapshot.context.state));

/** The state of the learner's way; re-renders when it changes. */
export const useCourseState = (): CourseState => useCoursePart((state) => state);

/** A part of what became of the record, as it is there; re-renders when that part changes. */
export function useRecordPart<Part>(select: (status: SavedState) => Part): Part {
  const { status } = useCourse();
  return useSyncExternalStore(status.subscribe, () => select(status.get()));
}

/** What became of the record; re-renders when it changes. */
export const useRecordStatus = (): SavedState => useRecordPart((status) => status);
