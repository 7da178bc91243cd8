import { courseIndex } from 'virtual:course-index';
import { createActor } from 'xstate';
import { selectModules } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { courseMachine } from '../engine/course/course-machine';
import { createCourseState, type CourseState } from '../engine/course/course-state';
import { chooseLanguage, LANGUAGES } from '../i18n/languages';
import { changeLanguage } from '../i18n/load-texts';
import { createJournalKeeper, type JournalKeeper } from '../tracking/journal/create-journal-keeper';
import type { Journal } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';
import type { CourseAccess, LaunchNote, SavedState } from '../ui/screens/course-access';
import { createInteractionReport } from './create-interaction-report';
import { deriveSnapshot } from './derive-snapshot';
import { createLibrary } from './load-content';

/** 0 to 2³⁰ − 1, from the browser's source of chance. */
const createSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2;

/** A store that hands out the same object until what it says has changed. */
function watchStatus({ actor }: Session, keeper: JournalKeeper): CourseAccess['status'] {
  const derive = (): SavedState => ({ ...deriveStatus(actor.getSnapshot()), isKept: keeper.isKept() });
  let last = derive();
  return {
    get: () => {
      const next = derive();
      if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
      return last;
    },
    subscribe: (onChange) => {
      const subscription = actor.subscribe(onChange);
      const unsubscribe = keeper.subscribe(onChange);
      return () => {
        subscription.unsubscribe();
        unsubscribe();
      };
    },
  };
}

/** The learner's own earlier choice of a language, else the LMS, else the browser, else the package's default. */
function begin(state: CourseState | null, opened: OpenedRecord | null, options: PackageOptions): CourseState {
  const wanted = [state?.language ?? '', opened?.language ?? '', ...navigator.languages];
  const language = chooseLanguage(wanted, options.languages);
  return state ? { ...state, language } : createCourseState(createSeed(), language);
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
}

/** Joins the learner's state, the session and the content into what the screens work with. */
export function createAccess(input: AccessInput): CourseAccess {
  const { options, session, opened, journal, launchNote } = input;
  const index = selectModules(courseIndex, options.modules);
  // Some LMSs send 0 where no pass mark was set; it would let everybody pass.
  const given = opened?.passMark ?? 0;
  const rules = { passMark: given > 0 ? given : options.passMark, attempts: options.attempts };
  const first = begin(input.state, opened, options);
  const actor = createActor(courseMachine, { input: { state: first } });
  const keeper = createJournalKeeper(journal);
  const record = (state: CourseState) => {
    const snapshot = deriveSnapshot(state, index, rules);
    if (state !== first) keeper.keep(snapshot.resume);
    session.actor.send({ type: 'record.changed', snapshot });
  };
  let recorded = first;
  actor.subscribe(({ context: { state } }) => {
    if (state !== recorded) record(state);
    recorded = state;
  });
  actor.on('*', (fact) => {
    const interaction = createInteractionReport(fact);
    if (interaction) session.actor.send({ type: 'question.answered', interaction });
  });
  actor.start();
  record(first);

  return {
    actor,
    index,
    version: options.version,
    rules,
    lockedOrder: options.lockedOrder,
    languages: options.languages.flatMap((tag) => LANGUAGES.filter((language) => language.tag === tag)),
    learnerName: opened?.learnerName ?? '',
    library: createLibrary(index),
    status: watchStatus(session, keeper),
    launchNote,
    hasLms: opened !== null && opened.standard !== 'self-study',
    changeLanguage: async (tag) => {
      const result = await changeLanguage(tag);
      if (result.ok) actor.send({ type: 'language.changed', language: result.value });
      return result.ok;
    },
    exit: () => session.actor.send({ type: 'exit.requested' }),
    retry: () => session.actor.send({ type: 'retry.requested' }),
    now: () => Date.now(),
    createSeed,
  };
}
