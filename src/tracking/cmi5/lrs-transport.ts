import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';
import { parseFields, type Fields } from './fields';
import type { Cmi5Launch } from './read-launch';

export interface LrsRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The page is leaving: the request must outlive it. Bodies of all such requests together may have 64 KiB. */
  readonly keepalive: boolean;
}

export interface LrsReply {
  /** Of HTTP; 0 when no answer came. */
  readonly status: number;
  readonly text: string;
}

/** Sends one request, at once. Never rejects. */
export type SendRequest = (request: LrsRequest) => Promise<LrsReply>;

export const isAccepted = ({ status }: LrsReply): boolean => status >= 200 && status < 300;

/** No answer, or one that says nothing of what was sent: to be tried again. */
export const isUnclear = ({ status }: LrsReply): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500;

/** `what` begins with the part of the record, for the diagnosis. */
export function toRecordError(what: string, { status }: LrsReply): RecordError {
  if (status === 0) return { code: 'threw', detail: what };
  const isOver = status === 401 || status === 403;
  return { code: isOver ? 'expired' : 'refused', detail: `${what}: ${status}` };
}

type Query = Readonly<Record<string, string>>;

/** The requests to a record that cmi5 needs. Each is sent before the call returns. */
export interface LrsTransport {
  /** A document of the State resource; null when there is none. */
  readonly readState: (stateId: string) => Promise<Result<Fields | null, LrsReply>>;
  readonly writeState: (stateId: string, body: string, keepalive: boolean) => Promise<LrsReply>;
  readonly readProfile: (profileId: string) => Promise<Result<Fields | null, LrsReply>>;
  /** Statements of this learner and registration about the course itself, the latest one at most. */
  readonly findStatement: (verb: string) => Promise<Result<Fields | null, LrsReply>>;
  readonly postStatements: (statements: readonly Fields[], keepalive: boolean) => Promise<LrsReply>;
}

const toQuery = (query: Query): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

export function createLrsTransport(send: SendRequest, launch: Cmi5Launch, token: string): LrsTransport {
  const { endpoint, agent, registration, activityId } = launch;
  const headers = {
    // cmi5, 8.2.1: the token as it is.
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
  };
  const json = { ...headers, 'Content-Type': 'application/json' };
  const locate = (resource: string, query: Query) => `${endpoint}${resource}?${toQuery(query)}`;
  const locateState = (stateId: string) =>
    locate('activities/state', { stateId, activityId, agent, registration });
  const read = async (url: string): Promise<Result<Fields | null, LrsReply>> => {
    const reply = await send({ method: 'GET', url, headers, keepalive: false });
    if (reply.status === 404 || reply.status === 204) return succeed(null);
    return isAccepted(reply) ? succeed(parseFields(reply.text)) : fail(reply);
  };
  return {
    readState: (stateId) => read(locateState(stateId)),
    writeState: (stateId, body, keepalive) =>
      send({ method: 'PUT', url: locateState(stateId), headers: json, body, keepalive }),
    readProfile: (profileId) => read(locate('agents/profile', { profileId, agent })),
    findStatement: (verb) =>
      read(locate('statements', { agent, verb, activity: activityId, registration, limit: '1' })),
    postStatements: (statements, keepalive) =>
      send({
        method: 'POST',
        url: `${endpoint}statements`,
        headers: json,
        body: JSON.stringify(statements),
        keepalive,
      }),
  };
}
