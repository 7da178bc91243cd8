import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fields } from '../../../src/tracking/cmi5/fields';
import { answerRequest, type Answer, type LrsStore } from './answer-request';
import { verbOf, type LaunchMode, type LrsSession, type RequirementId } from './lrs-session';

export interface LaunchChoices {
  readonly registration?: string;
  readonly launchMode?: LaunchMode;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

export interface Launched {
  readonly session: LrsSession;
  /** With its question mark, for the address of the course. */
  readonly search: string;
}

/** What goes wrong from now on; each may be changed at any time. */
export interface LrsFaults {
  /** Milliseconds before each answer. */
  delay: number;
  /** Answers this instead, or closes the connection; null for none. */
  answer: number | 'drop' | null;
  /** What of it is hit, of `fetch`, `statements`, `activities/state`, `agents/profile`. */
  resource: string;
  /** The request is carried out, and the answer is lost. */
  losesAnswer: boolean;
}

export interface Lrs {
  readonly store: LrsStore;
  readonly faults: LrsFaults;
  /** Requirements that were broken, in order. */
  readonly broken: RequirementId[];
  /** Method and resource of each request. */
  readonly requests: string[];
  /** A new session; one of the same registration that is not ended is abandoned. */
  readonly launch: (choices?: LaunchChoices) => Launched;
  /** Verbs on record in order, of a session or of all. */
  readonly verbs: (session?: LrsSession) => readonly string[];
  readonly close: () => Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
};

const REGISTRATION = '7d5b1c1e-6f2a-4e7e-9d2b-0b1d5a3c9f10';
const ACTIVITY = 'https://lms.example/activities/course-1';
const ACTOR: Fields = {
  objectType: 'Agent',
  name: 'Awa Diallo',
  account: { homePage: 'https://lms.example', name: 'learner-7' },
};

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function createSession(choices: LaunchChoices): LrsSession {
  const id = `session ${randomUUID()}`;
  const contextTemplate = {
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/sessionid': id,
      'https://lms.example/extensions/tenant': { unit: 'ministry' },
    },
    contextActivities: {
      grouping: [{ id: 'urn:uuid:0b7a3d62-1a5e-5c57-8d5f-1a2b3c4d5e6f' }],
      category: [{ id: 'https://lms.example/categories/mandatory' }],
    },
    platform: 'Strict LMS',
  };
  const { launchMode = 'Normal', masteryScore = null, returnURL } = choices;
  return {
    id,
    token: Buffer.from(`${id}:secret`).toString('base64'),
    actor: ACTOR,
    registration: choices.registration ?? REGISTRATION,
    activityId: ACTIVITY,
    launchMode,
    masteryScore,
    contextTemplate,
    launchData: {
      contextTemplate,
      launchMode,
      moveOn: 'CompletedAndPassed',
      ...(masteryScore !== null && { masteryScore }),
      ...(returnURL !== undefined && { returnURL }),
    },
    hasToken: false,
    hasLaunchData: false,
    hasPreferences: false,
    isExpired: false,
  };
}

/** 8.2: the token once, by POST; an error comes with HTTP 200. */
function answerFetch(method: string, session: LrsSession | undefined): Answer {
  if (method !== 'POST') return { status: 405, broken: '8.2.1.0-2' };
  if (!session) return { status: 200, body: { 'error-code': '2', 'error-text': 'unknown' } };
  if (session.hasToken)
    return { status: 200, broken: '8.2.3.0-1', body: { 'error-code': '1', 'error-text': 'used' } };
  session.hasToken = true;
  return { status: 200, body: { 'auth-token': session.token } };
}

/** Takes a request through the faults of the moment to its answer. */
function createHandler({
  store,
  faults,
  broken,
  requests,
}: Pick<Lrs, 'store' | 'faults' | 'broken' | 'requests'>) {
  const answer = (request: IncomingMessage, url: URL, resource: string, body: string): Answer => {
    const method = request.method ?? '';
    if (resource === 'fetch')
      return answerFetch(
        method,
        store.sessions.find(({ id }) => id === url.searchParams.get('session')),
      );
    const query = new Map(url.searchParams);
    return answerRequest({ method, resource, query, headers: request.headers, body }, store);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://lrs');
    const resource = url.pathname.replace(/^\/(?:xapi\/)?/, '');
    const body = await readBody(request);
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    requests.push(`${request.method} ${resource}`);
    const isHit = resource.startsWith(faults.resource);
    const { answer: fault, losesAnswer, delay } = faults;
    if (isHit && delay > 0) await pause(delay);
    if (isHit && typeof fault === 'number') return void response.writeHead(fault, CORS).end();
    if (isHit && fault === 'drop' && !losesAnswer) return void request.socket.destroy();
    const given = answer(request, url, resource, body);
    if (given.broken !== undefined) broken.push(given.broken);
    if (isHit && losesAnswer) return void request.socket.destroy();
    response.writeHead(given.status, { ...CORS, 'content-type': 'application/json' });
    response.end(given.body === undefined ? '' : JSON.stringify(given.body));
  };
  return handle;
}

/** Where the course is told to find the record. */
function writeSearch(base: string, session: LrsSession): string {
  const query = new URLSearchParams({
    endpoint: `${base}/xapi/`,
    fetch: `${base}/fetch?session=${encodeURIComponent(session.id)}`,
    actor: JSON.stringify(session.actor),
    registration: session.registration,
    activityId: session.activityId,
  });
  return `?${query.toString()}`;
}

/** An LMS with a record store that lets nothing pass that cmi5 forbids, on a port of this machine. */
export async function startLrs(): Promise<Lrs> {
  const store: LrsStore = {
    sessions: [],
    statements: [],
    documents: new Map(),
    preferences: null,
    allowsSearch: true,
  };
  const faults: LrsFaults = { delay: 0, answer: null, resource: '', losesAnswer: false };
  const broken: RequirementId[] = [];
  const requests: string[] = [];

  const handle = createHandler({ store, faults, broken, requests });
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(500, CORS).end());
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  return {
    store,
    faults,
    broken,
    requests,
    launch: (choices = {}) => {
      const session = createSession(choices);
      for (const other of store.sessions)
        if (other.registration === session.registration) other.isExpired = true;
      store.sessions.push(session);
      return { session, search: writeSearch(base, session) };
    },
    verbs: (session) =>
      store.statements
        .filter((entry) => session === undefined || entry.session === session)
        .map(({ statement }) => verbOf(statement)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
