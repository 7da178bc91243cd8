import { fail, succeed, type Result } from '../../content/result';
import { pauseFor } from '../pause-for';
import type {
  OpenedRecord,
  RecordError,
  RecordExamination,
  RecordPort,
  RecordSnapshot,
} from '../record-port';
import { compareValue } from './compare-value';
import { keepBetter } from './held-verdict';
import { createInteractionQueue, type InteractionCount } from './interaction-queue';
import {
  createLmsCalls,
  isSessionLost,
  isUnreadable,
  toRecordError,
  type CallFailure,
  type LmsCalls,
} from './lms-calls';
import { planObjectives, readObjectiveIndex, readObjectives } from './objective-index';
import { createReadValue, isOwnPlace, parseCount } from './read-values';
import type { HeldRecord, ScormDialect } from './scorm-dialect';
import { createValueWriter, type ValueWriter, type Write } from './value-writer';
import { createVisitHistory } from './visit-history';

export interface ScormRecordInput {
  /** The object of the LMS, as found; every call on it may throw. */
  readonly api: object;
  /** Whether the page of that object is closed or was loaded anew: then its answers are worth nothing, and it is not called. */
  readonly isGone: () => boolean;
  /** Whole session so far, with time in the background capped by whoever counts it. */
  readonly sessionSeconds: () => number;
  /** Without network nothing is called: Moodle would lose the values and say "true". */
  readonly isOnline: () => boolean;
  readonly options: {
    /** Whether answers are reported one by one. */
    readonly interactions: boolean;
    /** Whether an attempt is ended for good once the course is complete. */
    readonly finish: boolean;
  };
}

/** A count beyond this is none. */
const MAX_COUNT = 1_000_000;

type Outcome = Result<undefined, RecordError>;
const OFFLINE: Outcome = fail({ code: 'offline', detail: '' });
const ENDED = fail<RecordError>({ code: 'terminated', detail: 'the session is not open' });

const toOutcome = (result: Result<undefined, CallFailure>): Outcome =>
  result.ok ? result : fail(toRecordError(result.error));

/** 2004: 103 is "already initialised" and the session lives, 104 "terminated". Others are settled by asking for a value. */
function initialize(calls: LmsCalls, statusElement: string): Outcome {
  const begun = calls.initialize();
  if (begun.ok || begun.error.code === '103') return succeed(undefined);
  if (begun.error.code === '104') return fail({ code: 'terminated', detail: `${begun.error.call}: 104` });
  if (isSessionLost(begun.error)) return toOutcome(begun);
  return calls.get(statusElement).ok
    ? succeed(undefined)
    : fail({ ...toRecordError(begun.error), code: 'refused' });
}

/** What the LMS holds. Fails where the session is lost meanwhile: what could not be read must not look empty. */
function readHeld(dialect: ScormDialect, calls: LmsCalls): Result<HeldRecord, RecordError> {
  const lost: RecordError[] = [];
  const held = dialect.read((element) => {
    const value = calls.get(element);
    if (value.ok) return value.value;
    if (isUnreadable(value.error) && dialect.essentials.includes(element))
      lost.push(toRecordError(value.error));
    return '';
  });
  const [first] = lost;
  if (first) return fail(first);
  const listObjectives = () =>
    held.supports.objectives ? readObjectives(createReadValue(calls), dialect.readObjective) : [];
  return succeed({ ...held, opened: { ...held.opened, readObjectives: listObjectives } });
}

/** Milliseconds before each further look where calls threw that must be answered before anything can be shown. */
const PAUSES = [1000, 3000] as const;

/** A window that is busy or loading may throw once. A page that is left meanwhile asks no more. */
async function insist(
  look: () => Result<HeldRecord, RecordError>,
  goesOn: () => boolean,
): Promise<Result<HeldRecord, RecordError>> {
  for (const pause of PAUSES) {
    const held = look();
    if (held.ok || held.error.code !== 'threw') return held;
    await pauseFor(pause);
    if (!goesOn()) return held;
  }
  return look();
}

/** Also in 1.2, where the entries can only be written. After a crash the course has counted further than the LMS, which refuses gaps. */
function countInteractions(calls: LmsCalls): InteractionCount {
  const count = calls.get('cmi.interactions._count');
  if (count.ok) return parseCount(count.value, MAX_COUNT) ?? 'unsupported';
  return isUnreadable(count.error) ? 'unreadable' : 'unsupported';
}

/** What never goes down: the verdict, and the share that is done, which gets smaller when an update adds lessons. */
function createBest(held: HeldRecord) {
  let { verdict, progress } = held;
  return (snapshot: RecordSnapshot) => {
    verdict = keepBetter(verdict, snapshot.verdict);
    progress = Math.max(progress, snapshot.progress);
    return { verdict, progress };
  };
}

function createSeededWriter(calls: LmsCalls, { seeds }: HeldRecord): ValueWriter {
  const writer = createValueWriter(calls);
  for (const [element, value] of seeds) writer.seed(element, value);
  return writer;
}

/**
 * An open session; made once Initialize was accepted. A probe is the place: taken before, small, and never in doubt; with it goes the
 * session time, which has changed.
 */
function createOpenSession(
  dialect: ScormDialect,
  calls: LmsCalls,
  input: ScormRecordInput,
  held: HeldRecord,
  queue: ReturnType<typeof createInteractionQueue>,
) {
  const read = createReadValue(calls);
  const writer = createSeededWriter(calls, held);
  const objectives = held.supports.objectives ? readObjectiveIndex(read) : null;
  const reportsAnswers = input.options.interactions && held.supports.interactions;
  const keepBest = createBest(held);
  let isOver = false;

  const sessionTime = (): Write => dialect.planSessionTime(input.sessionSeconds());
  const plan = (snapshot: RecordSnapshot): readonly Write[] => {
    const { verdict, progress } = keepBest(snapshot);
    isOver = input.options.finish && snapshot.isComplete;
    return [
      ...dialect.planState({ ...snapshot, progress }, held.supports),
      ...(objectives ? planObjectives(snapshot.objectives, objectives, dialect.planObjective) : []),
      ...(reportsAnswers ? queue.plan(dialect.planInteraction, () => countInteractions(calls)) : []),
      ...dialect.planVerdict(verdict),
    ];
  };
  /** The exit goes with each commit: without it all that is on record may be gone at the next launch. */
  const send = (writes: readonly Write[]): Outcome =>
    toOutcome(writer.write([...writes, dialect.planExit(isOver), sessionTime()]));

  return {
    /** First of all a status, lest the LMS complete an untouched course, and an exit that keeps the state after a crash. */
    begin: (): void => {
      const status = held.hasStatus ? [] : dialect.planVerdict(held.verdict);
      if (input.isOnline()) writer.write([dialect.planExit(isOver), ...status, sessionTime()]);
    },
    save: (snapshot: RecordSnapshot, isProbe: boolean): Outcome => {
      if (!input.isOnline()) return OFFLINE;
      const changed = writer.selectChanged(plan(snapshot));
      if (changed.length > 0) return send(changed);
      return isProbe ? send([{ element: dialect.placeElement, value: snapshot.place }]) : succeed(undefined);
    },
    /** An accepted place that is written again proves that the LMS takes and keeps a value, and changes nothing. */
    rewritePlace: (): { readonly outcome: Outcome; readonly readBack: RecordExamination['readBack'] } => {
      const element = dialect.placeElement;
      const place = writer.findAccepted(element) ?? read(element);
      if (!isOwnPlace(place)) return { outcome: succeed(undefined), readBack: 'untested' };
      const outcome = send([{ element, value: place }]);
      if (!outcome.ok) return { outcome, readBack: 'refused' };
      return { outcome, readBack: compareValue(calls, element, place) === 'same' ? 'same' : 'different' };
    },
    compareState: () => compareValue(calls, dialect.stateElement, writer.findAccepted(dialect.stateElement)),
    /** False where the LMS does not take the exit: an end without it would be the end of the attempt. */
    prepareEnd: (): boolean => {
      const [exit] = [dialect.planExit(isOver), sessionTime()].map(({ element, value }) =>
        calls.set(element, value),
      );
      return exit === undefined || exit.ok || exit.error.code === '0';
    },
  };
}

/** The record in an LMS that speaks SCORM. What the versions do not share is in the dialect. */
export function createScormRecord(dialect: ScormDialect, input: ScormRecordInput): RecordPort {
  const calls = createLmsCalls(input.api, dialect.names, input.isGone);
  const queue = createInteractionQueue();
  let isOpened = false;
  let state: 'new' | 'open' | 'ended' = 'new';
  let session: ReturnType<typeof createOpenSession> | null = null;
  let mode: RecordExamination['mode'] = null;
  const history = createVisitHistory();

  const open = async (): Promise<Result<OpenedRecord, RecordError>> => {
    if (isOpened) return ENDED;
    isOpened = true;
    const begun = history.note(initialize(calls, dialect.statusElement));
    const goesOn = () => state === 'new' && !input.isGone();
    const held = begun.ok ? await insist(() => readHeld(dialect, calls), goesOn) : begun;
    state = held.ok ? 'open' : 'ended';
    if (!held.ok) return history.note(held);
    const { opened } = held.value;
    ({ mode } = opened);
    if (mode === 'normal') {
      session = createOpenSession(dialect, calls, input, held.value, queue);
      session.begin();
    }
    return succeed(opened);
  };
  const save = (snapshot: RecordSnapshot, isProbe = false): Outcome => {
    if (state !== 'open') return ENDED;
    return session ? history.noteSave(session.save(snapshot, isProbe)) : succeed(undefined);
  };
  const close = (snapshot: RecordSnapshot | null): Outcome => {
    if (state !== 'open') {
      state = 'ended';
      return succeed(undefined);
    }
    if (session && !input.isOnline()) return OFFLINE;
    const saved = snapshot ? save(snapshot) : succeed(undefined);
    const mayEnd = session?.prepareEnd() ?? true;
    state = 'ended';
    // What was committed is on record; a refused end loses nothing.
    if (mayEnd) calls.terminate();
    return saved;
  };
  const examine = (): RecordExamination => {
    const base = { standard: dialect.standard, session: state, mode };
    if (state !== 'open' || !session || !input.isOnline())
      return { ...base, ...history.tell(), state: 'untested', readBack: 'untested' };
    const { outcome, readBack } = session.rewritePlace();
    history.note(outcome);
    return { ...base, ...history.tell(), state: session.compareState(), readBack };
  };
  return {
    open,
    report: (interaction) => {
      queue.add(interaction);
    },
    save: async (...saving) => save(...saving),
    close: async (snapshot) => close(snapshot),
    examine: async () => examine(),
  };
}
