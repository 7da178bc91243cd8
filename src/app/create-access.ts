import { courseIndex } from 'virtual:course-index';
import { toLocalDay } from '../calendar/to-local-day';
import { selectModules } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import type { CourseState } from '../engine/course/course-state';
import { findLanguage } from '../i18n/languages';
import { changeLanguage } from '../i18n/load-texts';
import type { JournalKeeper } from '../tracking/journal/create-journal-keeper';
import type { Journal } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';
import type { CourseAccess, LaunchNote, RecallStore, SavedState } from '../ui/screens/course-access';
import { connectCourse } from './connect-course';
import { createSeed } from './create-seed';
import type { Elsewhere } from './hand-over';
import { createLibrary } from './load-content';
import { returnWhenClosed } from './return-to-lms';

/** The status of saving, for React: the same object until something in it has changed. */
function watchStatus(
  { actor }: Session,
  keeper: JournalKeeper,
  elsewhere: Elsewhere,
  isErased: () => boolean,
): CourseAccess['status'] {
  const derive = (): SavedState => ({
    ...deriveStatus(actor.getSnapshot()),
    isKept: keeper.isKept(),
    elsewhere: elsewhere.get(),
    isErased: isErased(),
  });
  let last = derive();
  return {
    get: () => {
      const next = derive();
      if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
      return last;
    },
    subscribe: (onChange) => {
      const subscription = actor.subscribe(onChange);
      const others = [keeper.subscribe(onChange), elsewhere.subscribe(onChange)];
      return () => {
        subscription.unsubscribe();
        for (const unsubscribe of others) unsubscribe();
      };
    },
  };
}

export interface AccessInput {
  readonly options: PackageOptions;
  readonly session: Session;
  /** Null when the record could not be opened. */
  readonly opened: OpenedRecord | null;
  /** What record and journal gave together; null at a first launch. */
  readonly state: CourseState | null;
  readonly journal: Journal | null;
  readonly launchNote: LaunchNote | null;
  readonly isSpared: boolean;
  readonly elsewhere: Elsewhere;
}

/** Joins the learner's state, the session and the content into what the screens work with. */
export function createAccess(input: AccessInput): CourseAccess {
  const { options, session, opened, launchNote } = input;
  const index = selectModules(courseIndex, options.modules);
  const { actor, keeper, rules } = connectCourse({
    ...input,
    index,
    createSeed,
    today: () => toLocalDay(Date.now()),
    wishes: navigator.languages,
  });

  let isErased = false;
  let recall: RecallStore | undefined;
  return {
    ...options,
    actor,
    index,
    rules,
    languages: options.languages.flatMap((tag) => findLanguage(tag) ?? []),
    learnerName: opened?.learnerName ?? '',
    library: createLibrary(index),
    status: watchStatus(session, keeper, input.elsewhere, () => isErased),
    launchNote,
    hasLms: opened !== null && opened.standard !== 'self-study',
    changeLanguage: async (tag) => {
      const result = await changeLanguage(tag);
      if (result.ok) actor.send({ type: 'language.changed', language: result.value });
      return result.ok;
    },
    exit: () => {
      if (opened?.returnUrl) returnWhenClosed(session.actor, opened.returnUrl, (url) => location.assign(url));
      session.actor.send({ type: 'exit.requested' });
    },
    retry: () => session.actor.send({ type: 'retry.requested' }),
    recall: async () => (recall ??= (await import('./device-recall')).createDeviceRecall({ index, actor })),
    kept: async () => (await import('./open-kept')).openKept(input, actor, () => (isErased = true)),
    diagnose: async () => {
      const { language } = actor.getSnapshot().context.state;
      return (await import('./run-checks')).runChecks({ options, session, language });
    },
    now: () => Date.now(),
    createSeed,
  };
}
