import { parseFields, type Fields } from '../../src/tracking/cmi5/fields';
import type { LrsReply, LrsRequest, SendRequest } from '../../src/tracking/cmi5/lrs-transport';
import { STATE_ID } from '../../src/tracking/cmi5/state-document';
import { answerRequest, createStore, type Answer, type LrsStore } from '../support/lrs/answer-request';
import { answerFetch, createSession, writeSearch } from '../support/lrs/launch-session';
import { look, verbOf, type LrsSession, type RequirementId } from '../support/lrs/lrs-session';
import type { Call, createFaultBox, Fault } from './faults';
import type { LmsLaunch } from './faulty-lms';
import type { LmsStorage } from './lms-storage';

/** The learning record store over all visits. A trainer who begins anew does so under another registration. */
export const createLrs = () => ({ store: createStore(), registrations: 0 });

interface FaultyLrsInput {
  readonly lrs: ReturnType<typeof createLrs>;
  /** Holds the document, and with it what the statements say. */
  readonly storage: LmsStorage;
  readonly faults: ReturnType<typeof createFaultBox>;
  readonly launch: LmsLaunch;
  readonly isOnline: () => boolean;
  readonly isAlive: () => boolean;
  /** Called before each request: the page may crash in it. */
  readonly onRequest: () => void;
  /** Told of each state that is sent. */
  readonly noteState: (state: string) => void;
}

const BASE = 'https://lrs.example';
const NO_ANSWER: LrsReply = { status: 0, text: '' };
const BUSY: LrsReply = { status: 503, text: '' };
const NOTHING_FORGOTTEN: ReadonlyMap<string, string> = new Map();

const resourceOf = ({ url }: LrsRequest): string => new URL(url).pathname.replace(/^\/(?:xapi\/)?/, '');

/** As which call of an LMS a request counts where faults are met. */
function nameCall(request: LrsRequest): Call {
  if (request.method === 'GET') return 'get';
  if (request.method === 'PUT') return 'commit';
  return resourceOf(request) === 'fetch' ? 'initialize' : 'set';
}

/** What the statements of a registration say of the learner, as an LMS would show it. */
function readStatements({ statements }: LrsStore, { registration }: LrsSession): Fields {
  const own = statements.filter(({ session }) => session.registration === registration);
  const verdicts = own.filter(({ statement }) => ['passed', 'failed'].includes(verbOf(statement)));
  const has = (verb: string) => own.some(({ statement }) => verbOf(statement) === verb);
  const score = look(verdicts.at(-1)?.statement, 'result', 'score', 'raw');
  return {
    completion: has('completed') ? 'completed' : '',
    success: has('passed') ? 'passed' : has('failed') ? 'failed' : '',
    ...(typeof score === 'number' && { score }),
  };
}

function launchSession({ lrs, storage, launch: { isReview, passMark } }: FaultyLrsInput): LrsSession {
  if (storage.json() === null) lrs.registrations += 1;
  const session = createSession({
    registration: `7d5b1c1e-6f2a-4e7e-9d2b-${lrs.registrations.toString(16).padStart(12, '0')}`,
    launchMode: isReview ? 'Review' : 'Normal',
    ...(passMark !== null && { masteryScore: passMark / 100 }),
  });
  for (const other of lrs.store.sessions) other.isExpired = true;
  lrs.store.sessions.push(session);
  return session;
}

/** The strict store, with its document in a storage that may lose it. */
function createCore({ lrs: { store }, storage }: FaultyLrsInput, session: LrsSession) {
  const broken: RequirementId[] = [];
  const key = `${session.registration} ${STATE_ID}`;
  const answer = (request: LrsRequest): Answer => {
    const { method, url, headers, body = '' } = request;
    const resource = resourceOf(request);
    if (resource === 'fetch') return answerFetch(method, session);
    const query = new Map(new URL(url).searchParams);
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return answerRequest({ method, resource, query, headers: Object.fromEntries(lower), body }, store);
  };
  /** Does what is asked; of a state at most `length` characters get to the disk. */
  const perform = (request: LrsRequest, length = Infinity): LrsReply => {
    const held = storage.json();
    if (held === null) store.documents.delete(key);
    else store.documents.set(key, held);
    const { status, body, broken: rule } = answer(request);
    if (rule !== undefined && !session.isExpired) broken.push(rule);
    if (request.method !== 'GET' && status < 300 && resourceOf(request) !== 'fetch') {
      const document = parseFields((request.method === 'PUT' ? request.body : held) ?? '') ?? {};
      const json = JSON.stringify({ ...document, ...readStatements(store, session) });
      storage.store(json, { forgotten: NOTHING_FORGOTTEN, length, isEnding: false });
    }
    return { status, text: body === undefined ? '' : JSON.stringify(body) };
  };
  return { perform, broken };
}

const waitFor = (seconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
const forever = () => new Promise<never>(() => {});

/** One session at a store that is strict in what it takes, and fails on request. */
export function createFaultyLrs(input: FaultyLrsInput) {
  const { faults, storage, isAlive, onRequest, isOnline, noteState } = input;
  const session = launchSession(input);
  const { perform, broken } = createCore(input, session);

  const suffer = async (request: LrsRequest, fault: Fault | null): Promise<LrsReply> => {
    switch (fault?.kind) {
      case 'locked':
      case 'drop':
        return BUSY;
      case 'lose':
        return fault.says === 'true' ? { status: 204, text: '' } : BUSY;
      case 'mumble':
        perform(request);
        return NO_ANSWER;
      case 'throw':
        if (fault.isDone) perform(request);
        return NO_ANSWER;
      case 'delay':
        await waitFor(fault.seconds);
        return isAlive() || request.keepalive ? perform(request) : forever();
      case 'expire':
        return { status: 401, text: '' };
      case 'vanish':
        return NO_ANSWER;
      case 'cut':
      case undefined:
        return perform(request, fault?.length);
    }
  };
  const send: SendRequest = async (request) => {
    onRequest();
    if (!isAlive()) return forever();
    if (!isOnline()) return NO_ANSWER;
    const { resume } = (request.method === 'PUT' && parseFields(request.body ?? '')) || {};
    if (typeof resume === 'string' && resume !== '') noteState(resume);
    const reply = await suffer(request, faults.meet(nameCall(request)));
    if (!isAlive()) return forever();
    if (request.method === 'PUT' && reply.status < 300 && reply.status > 0) {
      storage.tellTaken();
      storage.tellStored();
    }
    return reply;
  };
  return {
    send,
    /** The query of the address of the course. */
    search: writeSearch(BASE, session),
    /** What the strict store refused of its own accord. */
    listIllegal: (): readonly RequirementId[] => broken,
  };
}
