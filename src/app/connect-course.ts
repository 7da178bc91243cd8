import { createActor, type ActorRefFrom } from 'xstate';
import type { CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { courseMachine } from '../engine/course/course-machine';
import { createCourseState, type CourseState } from '../engine/course/course-state';
import { chooseLanguage } from '../i18n/languages';
import { createJournalKeeper, type JournalKeeper } from '../tracking/journal/create-journal-keeper';
import type { Journal } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { createInteractionReport } from './create-interaction-report';
import { deriveSnapshot, type ReportRules } from './derive-snapshot';

type ReportingOptions = Pick<PackageOptions, 'passMark' | 'attempts' | 'failure' | 'reporting'>;

/** The rules of a launch. Some LMSs send 0 where no pass mark was set; it would let everybody pass. */
export function chooseRules(
  { passMark, attempts, failure, reporting }: ReportingOptions,
  opened: Pick<OpenedRecord, 'passMark'> | null,
): ReportRules {
  const given = opened?.passMark ?? 0;
  return { passMark: given > 0 ? given : passMark, attempts, failure, reporting };
}

export interface ConnectionInput {
  readonly options: ReportingOptions & Pick<PackageOptions, 'languages'>;
  /** The packaged modules. */
  readonly index: CourseIndex;
  readonly session: Pick<Session, 'actor'>;
  /** Null when the record could not be opened. */
  readonly opened: OpenedRecord | null;
  /** What record and journal gave together; null at a first launch. */
  readonly state: CourseState | null;
  readonly journal: Journal | null;
  /** Languages that the browser asks for, the dearest first. */
  readonly wishes: readonly string[];
  /** 0 to 2³⁰ − 1. */
  readonly createSeed: () => number;
}

export interface Connection {
  readonly actor: ActorRefFrom<typeof courseMachine>;
  readonly keeper: JournalKeeper;
  readonly rules: ReportRules;
}

/** The learner's own earlier choice of a language, else the LMS, else the browser, else the package's default. */
function begin({ state, opened, options, wishes, createSeed }: ConnectionInput): CourseState {
  const wanted = [state?.language ?? '', opened?.language ?? '', ...wishes];
  const language = chooseLanguage(wanted, options.languages);
  return state ? { ...state, language } : createCourseState(createSeed(), language);
}

/** Begins the learner's way; every change of it is kept on this device, then told to the session. */
export function connectCourse(input: ConnectionInput): Connection {
  const { options, index, session, opened, journal } = input;
  const rules = chooseRules(options, opened);
  const first = begin(input);
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
  return { actor, keeper, rules };
}
