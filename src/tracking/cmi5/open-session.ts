import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';
import { VERBS } from './statement-parts';
import { fetchToken } from './fetch-token';
import {
  createLrsTransport,
  isUnclear,
  toRecordError,
  type LrsReply,
  type LrsTransport,
  type SendRequest,
} from './lrs-transport';
import { hasStatements, readFoundScore } from './read-found';
import { readLanguages, readLaunchData, type LaunchData } from './read-launch-data';
import type { Cmi5Launch } from './read-launch';
import type { SessionKeeper, SessionMemory } from './session-memory';
import { EMPTY_DOCUMENT, readStateDocument, STATE_ID, type StateDocument } from './state-document';

/** What is known when a session is open. */
export interface OpenSession {
  readonly transport: LrsTransport;
  readonly data: LaunchData;
  readonly document: StateDocument;
  readonly memory: SessionMemory;
  /** With commas, the dearest first; empty when the learner has no preference. */
  readonly languages: string;
}

export interface OpenInput {
  readonly launch: Cmi5Launch;
  readonly send: SendRequest;
  readonly keeper: SessionKeeper;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
}

/** Milliseconds before each further try to read what must be known before anything can be shown. */
const PAUSES = [1000, 3000] as const;

async function insist<Value>(
  ask: () => Promise<Result<Value, LrsReply>>,
  wait: OpenInput['wait'],
): Promise<Result<Value, LrsReply>> {
  for (const pause of PAUSES) {
    const answer = await ask();
    if (answer.ok || !isUnclear(answer.error)) return answer;
    await wait(pause);
  }
  return ask();
}

/** The token of this session: what the tab remembers, else a new one, asked for once. */
async function beginMemory({ launch, send, keeper }: OpenInput): Promise<Result<SessionMemory, RecordError>> {
  const remembered = keeper.read();
  if (remembered?.isEnded) return fail({ code: 'terminated', detail: 'token: the session was ended' });
  if (remembered) return succeed(remembered);
  const token = await fetchToken(send, launch.fetchUrl);
  if (!token.ok) return token;
  const memory = {
    token: token.value,
    initialized: null,
    hasBegun: false,
    hasVerdict: false,
    isEnded: false,
    seconds: 0,
    secondsBefore: 0,
  };
  keeper.write(memory);
  return succeed(memory);
}

/**
 * What is on record wins over what the document says: the document may be lost, or older than the statements. Where the LMS does not let
 * the course look, the document alone counts; where it does not answer, it is asked again.
 */
async function joinSent(
  transport: LrsTransport,
  read: Promise<StateDocument | null>,
  wait: OpenInput['wait'],
) {
  const [document, completed, passed] = await Promise.all([
    read,
    insist(() => transport.findStatement(VERBS.completed), wait),
    insist(() => transport.findStatement(VERBS.passed), wait),
  ]);
  if (!document) return null;
  const { sent } = document;
  return {
    ...document,
    sent: {
      ...sent,
      completed:
        sent.completed || (completed.ok && completed.value !== null && hasStatements(completed.value)),
      passed: sent.passed ?? (passed.ok && passed.value ? readFoundScore(passed.value) : null),
    },
  };
}

/**
 * Everything up to the first statement, in the order of cmi5: token (8.2), launch data (10), learner preferences (11), and with them the
 * course's own document. What of it must be known is asked for again where no answer comes.
 */
export async function openSession(input: OpenInput): Promise<Result<OpenSession, RecordError>> {
  const { launch, send, keeper, wait } = input;
  const begun = await beginMemory(input);
  if (!begun.ok) return begun;
  const transport = createLrsTransport(send, launch, begun.value.token);
  const reading = insist(() => transport.readState(STATE_ID), wait);
  const document = reading.then((state) =>
    state.ok ? (state.value ? readStateDocument(state.value) : EMPTY_DOCUMENT) : null,
  );
  const [launchData, preferences, state, joined] = await Promise.all([
    insist(() => transport.readState('LMS.LaunchData'), wait),
    insist(() => transport.readProfile('cmi5LearnerPreferences'), wait),
    reading,
    joinSent(transport, document, wait),
  ]);
  if (!launchData.ok) return fail(toRecordError('launch data', launchData.error));
  const data = launchData.value && readLaunchData(launchData.value);
  if (!data) return fail({ code: 'refused', detail: 'launch data' });
  // What could not be read must not look empty: it would be written over.
  if (!state.ok || !joined)
    return fail(state.ok ? { code: 'refused', detail: 'state' } : toRecordError('state', state.error));
  const memory = begun.value.hasBegun ? begun.value : { ...begun.value, secondsBefore: joined.seconds };
  keeper.write(memory);
  const languages = preferences.ok && preferences.value ? readLanguages(preferences.value) : '';
  return succeed({ transport, data, document: joined, memory, languages });
}
