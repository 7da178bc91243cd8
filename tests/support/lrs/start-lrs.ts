import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerRequest, createStore, type Answer, type LrsStore } from './answer-request';
import { answerFetch, createSession, writeSearch, type LaunchChoices } from './launch-session';
import { verbOf, type LrsSession, type RequirementId } from './lrs-session';

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

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
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

/** An LMS with a record store that lets nothing pass that cmi5 forbids, on a port of this machine. */
export async function startLrs(): Promise<Lrs> {
  const store = createStore();
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
