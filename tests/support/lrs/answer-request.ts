import { isFields, readList, type Fields } from '../../../src/tracking/cmi5/fields';
import { includesAll, look, type LrsSession, type RequirementId, type Stored } from './lrs-session';
import { STATEMENT_RULES } from './statement-rules';

export interface XapiRequest {
  readonly method: string;
  /** Below the endpoint. */
  readonly resource: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The requirement that the request breaks. */
  readonly broken?: RequirementId;
}

/** What the record holds; changed by requests. */
export interface LrsStore {
  readonly sessions: LrsSession[];
  readonly statements: Stored[];
  /** By registration and stateId. */
  readonly documents: Map<string, string>;
  preferences: Fields | null;
  /** Whether the course may search for statements. */
  allowsSearch: boolean;
}

export const createStore = (): LrsStore => ({
  sessions: [],
  statements: [],
  documents: new Map(),
  preferences: null,
  allowsSearch: true,
});

const refuse = (broken: RequirementId, status = 403): Answer => ({ status, broken, body: { error: broken } });

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const isSame = (one: unknown, other: unknown): boolean => includesAll(one, other) && includesAll(other, one);

function answerState(request: XapiRequest, session: LrsSession, store: LrsStore): Answer {
  const { method, query, body } = request;
  const stateId = query.get('stateId') ?? '';
  if (!isSame(parse(query.get('agent')), session.actor)) return refuse('8.1.3.0-3 (d)');
  if (query.get('registration') !== session.registration) return refuse('8.1.4.0-3 (d)');
  if (query.get('activityId') !== session.activityId) return refuse('7.0.0.0-3');
  if (stateId === 'LMS.LaunchData') {
    if (method !== 'GET') return refuse('10.2.1.0-5 (d)');
    session.hasLaunchData = true;
    return { status: 200, body: session.launchData };
  }
  const key = `${session.registration} ${stateId}`;
  if (method === 'PUT') {
    store.documents.set(key, body);
    return { status: 204 };
  }
  const held = store.documents.get(key);
  return held === undefined ? { status: 404 } : { status: 200, body: parse(held) };
}

function answerProfile(
  { method, query }: XapiRequest,
  session: LrsSession,
  { preferences }: LrsStore,
): Answer {
  if (!isSame(parse(query.get('agent')), session.actor)) return refuse('11.0.0.0-1 (d)');
  if (query.get('profileId') !== 'cmi5LearnerPreferences') return refuse('11.0.0.0-4');
  if (method !== 'GET') return { status: 403 };
  session.hasPreferences = true;
  return preferences ? { status: 200, body: preferences } : { status: 404 };
}

/** One by one in the order given; a batch is stored as a whole or not at all (xAPI 1.0.3, 2.1.2). */
function storeStatements(request: XapiRequest, session: LrsSession, store: LrsStore): Answer {
  const given = parse(request.body);
  const batch = Array.isArray(given) ? readList(given) : [given];
  const stored = [...store.statements];
  for (const statement of batch) {
    if (!isFields(statement)) return refuse('4.1.0.0-1', 400);
    const held = stored.find((entry) => entry.statement['id'] === statement['id']);
    if (held && isSame(held.statement, statement)) continue;
    if (held) return { status: 409, broken: '4.1.0.0-1' };
    const broken = STATEMENT_RULES.find((rule) => rule.isBroken({ statement, session, stored }));
    if (broken) return refuse(broken.id);
    stored.push({ session, statement });
  }
  store.statements.splice(0, store.statements.length, ...stored);
  return { status: 200, body: batch.map((statement) => look(statement, 'id')) };
}

function findStatements({ query }: XapiRequest, { statements, allowsSearch }: LrsStore): Answer {
  if (!allowsSearch) return { status: 403 };
  const found = statements.filter(
    ({ statement }) =>
      (!query.has('verb') || look(statement, 'verb', 'id') === query.get('verb')) &&
      (!query.has('activity') || look(statement, 'object', 'id') === query.get('activity')) &&
      (!query.has('registration') ||
        look(statement, 'context', 'registration') === query.get('registration')) &&
      (!query.has('agent') || isSame(parse(query.get('agent')), statement['actor'])),
  );
  const limit = Number(query.get('limit') ?? 0) || found.length;
  return {
    status: 200,
    body: { statements: found.slice(0, limit).map(({ statement }) => statement), more: '' },
  };
}

/** Answers a request to the record as the strictest LMS would. */
export function answerRequest(request: XapiRequest, store: LrsStore): Answer {
  const { headers, resource, method } = request;
  const given = String(headers['authorization'] ?? '');
  const session = store.sessions.find(({ token, hasToken }) => hasToken && given === `Basic ${token}`);
  if (!session) return refuse('8.1.2.0-5 (d)', 401);
  if (session.isExpired) return refuse('8.1.2.0-2 (d)', 401);
  if (!String(headers['x-experience-api-version']).startsWith('1.0.')) return refuse('4.1.0.0-1', 400);
  if (resource === 'activities/state') return answerState(request, session, store);
  if (resource === 'agents/profile') return answerProfile(request, session, store);
  if (resource !== 'statements') return { status: 404, broken: '8.1.1.0-3' };
  return method === 'POST' ? storeStatements(request, session, store) : findStatements(request, store);
}
