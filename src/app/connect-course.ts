import { createActor, type ActorRefFrom } from 'xstate';
import type { CourseIndex } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { courseMachine } from '../engine/course/course-machine';
import {
  createCourseState,
  moduleStateOf,
  UNKNOWN_DAY,
  type CourseState,
} from '../engine/course/course-state';
import { deriveKnown } from '../engine/course/derive-known';
import { listVerdictModules, type PassRules } from '../engine/course/derive-verdict';
import { foldPartsFinished } from '../engine/course/fold-state';
import { isUnderWay } from '../engine/course/is-under-way';
import { listFinishedParts } from '../engine/course/list-finished-parts';
import { chooseLanguage } from '../i18n/languages';
import { createJournalKeeper, type JournalKeeper } from '../tracking/journal/create-journal-keeper';
import type { Journal } from '../tracking/journal/journal';
import type { OpenedRecord } from '../tracking/record-port';
import type { Session } from '../tracking/session/create-session';
import { createInteractionReport } from './create-interaction-report';
import { deriveSnapshot, type ReportRules } from './derive-snapshot';

type ReportingOptions = Pick<PackageOptions, 'passMark' | 'attempts' | 'failure' | 'reporting'>;

/** The rules of a launch. The pass mark of the LMS wins, unless it is 0: some LMSs send that where none was set, and everybody would pass. */
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
  /** A newer course wrote the record: nothing may be written over it. */
  readonly isSpared: boolean;
  /** The day of now where the learner is, as days since 1970-01-01. */
  readonly today: () => number;
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
  const preferred = (opened?.language ?? '').split(',').map((tag) => tag.trim());
  const wanted = [state?.language ?? '', ...preferred, ...wishes];
  const language = chooseLanguage(wanted, options.languages);
  return state ? { ...state, language } : createCourseState(createSeed(), language);
}

/**
 * Fills in what records of earlier formats do not say: a course that the LMS holds as passed counts as finished, and the learner as knowing
 * all that there is now. So does a learner who has not begun: nothing is news to them.
 */
function complete(state: CourseState, { index, opened }: ConnectionInput): CourseState {
  const isOld = state.known.size === 0;
  const isTested = listVerdictModules(index).some(({ n }) => moduleStateOf(state, n).quiz.best !== null);
  const isPassed = isOld && isTested && opened?.verdict.status === 'passed';
  const known = isOld || !isUnderWay(state, index) ? deriveKnown(index, state.known) : state.known;
  const told = { ...state, known };
  return isPassed
    ? foldPartsFinished(told, { modules: [...state.modules.keys()], courseOn: UNKNOWN_DAY })
    : told;
}

/** Marks what is done already by the rules of this launch. */
function markFinished(state: CourseState, index: CourseIndex, rules: PassRules): CourseState {
  const parts = listFinishedParts(state, index, rules, UNKNOWN_DAY);
  return parts ? foldPartsFinished(state, parts) : state;
}

/** Begins the learner's way; every change of it is kept on this device, then told to the session. */
export function connectCourse(input: ConnectionInput): Connection {
  const { options, index, session, opened, journal } = input;
  if (input.isSpared) session.actor.send({ type: 'newer.found' });
  const rules = chooseRules(options, opened);
  const first = markFinished(complete(begin(input), input), index, rules);
  const actor = createActor(courseMachine, { input: { state: first } });
  const keeper = createJournalKeeper(journal);
  const record = (state: CourseState) => {
    const snapshot = deriveSnapshot(state, index, rules);
    // Where nothing is recorded, what the launch found may be on this device alone, or not even there.
    if (state !== first || (!opened && input.state)) keeper.keep(snapshot.resume);
    session.actor.send({ type: 'record.changed', snapshot });
  };
  let recorded = first;
  actor.subscribe(({ context: { state } }) => {
    if (state === recorded) return;
    recorded = state;
    const parts = listFinishedParts(state, index, rules, input.today());
    // Marked at once: both changes are one on record.
    if (parts) actor.send({ type: 'parts.finished', ...parts });
    else record(state);
  });
  actor.on('*', (fact) => {
    const interaction = createInteractionReport(fact);
    if (interaction) session.actor.send({ type: 'question.answered', interaction });
  });
  actor.start();
  record(first);
  return { actor, keeper, rules };
}
