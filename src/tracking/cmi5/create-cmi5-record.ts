import { fail, succeed, type Result } from '../../content/result';
import type { OpenedRecord, RecordError, RecordPort, RecordVerdict } from '../record-port';
import { isReportableId } from '../scorm/is-reportable-id';
import { cleanName, cutName, toPassMark } from '../scorm/read-values';
import { createVisitHistory } from '../scorm/visit-history';
import { createCmi5Session } from './create-cmi5-session';
import { isFields, readText, type Fields } from './fields';
import type { SendRequest } from './lrs-transport';
import { openSession, type OpenSession } from './open-session';
import type { SessionInput } from './session-parts';
import type { SentFacts } from './state-document';
import type { Departure } from './watch-departure';

export interface Cmi5RecordInput extends Omit<SessionInput, 'open'> {
  readonly send: SendRequest;
  readonly departure: Departure;
  readonly isOnline: () => boolean;
  readonly options: { readonly interactions: boolean };
}

type Outcome = Result<undefined, RecordError>;
const OFFLINE: Outcome = fail({ code: 'offline', detail: '' });
const ENDED: Outcome = fail({ code: 'terminated', detail: 'the session is not open' });

function toVerdict({ completed, passed, failed }: SentFacts): RecordVerdict {
  if (passed !== null) return { status: 'passed', score: Math.floor(passed) };
  if (failed !== null) return { status: 'failed', score: Math.floor(failed) };
  return { status: completed ? 'completed' : 'incomplete' };
}

/** Only names the journal, hashed: what the LMS knows the learner by, without the name that is shown. */
const nameLearner = ({ account, mbox, mbox_sha1sum: sum, openid }: Fields): string =>
  cutName(
    isFields(account)
      ? JSON.stringify([account['homePage'], account['name']])
      : [mbox, sum, openid].map((id) => readText(id, 8192)).join(''),
  );

const toOpened = ({ launch }: Cmi5RecordInput, { data, document, languages }: OpenSession): OpenedRecord => ({
  standard: 'cmi5',
  learnerName: cleanName(readText(launch.actor['name'], 8192)),
  learnerId: nameLearner(launch.actor),
  mode: data.mode,
  resume: document.resume,
  place: document.place,
  language: languages,
  passMark: toPassMark(data.masteryScore, 1),
  verdict: toVerdict(document.sent),
  returnUrl: data.returnUrl,
});

/** The record in an LMS that speaks cmi5: statements and one document in its learning record store. */
export function createCmi5Record(input: Cmi5RecordInput): RecordPort {
  const { departure, isOnline, options } = input;
  const history = createVisitHistory();
  let state: 'new' | 'open' | 'ended' = 'new';
  let session: ReturnType<typeof createCmi5Session> | null = null;
  let mode: OpenedRecord['mode'] | null = null;

  const end: RecordPort['close'] = async (snapshot) => {
    if (state !== 'open' || !session) return succeed(undefined);
    if (!isOnline()) return OFFLINE;
    if (departure.isLeaving() && !departure.isFinal()) return session.suspend(snapshot);
    state = 'ended';
    return departure.isLeaving() ? session.leave(snapshot) : session.end(snapshot);
  };
  return {
    open: async () => {
      if (state !== 'new') return fail({ code: 'terminated', detail: 'opened before' });
      const open = await openSession(input);
      state = open.ok ? 'open' : 'ended';
      if (!open.ok) {
        history.note(open);
        return open;
      }
      ({ mode } = open.value.data);
      session = createCmi5Session({ ...input, open: open.value });
      session.begin();
      return succeed(toOpened(input, open.value));
    },
    report: (interaction) => {
      if (options.interactions && isReportableId(interaction.id)) session?.answer(interaction);
    },
    save: async (snapshot, isProbe = false) => {
      if (state !== 'open' || !session) return ENDED;
      if (mode === 'review') return succeed(undefined);
      return history.noteSave(isOnline() ? await session.save(snapshot, isProbe) : OFFLINE);
    },
    close: async (snapshot) => history.note(await end(snapshot)),
    examine: async () => {
      const base = { standard: 'cmi5' as const, session: state, mode };
      const untested = { state: 'untested', readBack: 'untested' } as const;
      if (state !== 'open' || !session || mode !== 'normal' || !isOnline())
        return { ...base, ...history.tell(), ...untested };
      const { outcome, ...found } = await session.rewrite();
      history.note(outcome);
      return { ...base, ...history.tell(), ...found };
    },
  };
}
