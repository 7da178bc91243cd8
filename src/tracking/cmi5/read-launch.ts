import { fail, succeed, type Result } from '../../content/result';
import { isFields, parseFields, type Fields } from './fields';
import { parseWebAddress } from './parse-web-address';

/** What an LMS says in the address that launches the course (cmi5, 8.1). */
export interface Cmi5Launch {
  /** Base of the addresses of the record; ends with a slash. */
  readonly endpoint: string;
  /** Where the authorization token is asked for, once. */
  readonly fetchUrl: string;
  readonly actor: Fields;
  /** The actor as it came, for parameters. */
  readonly agent: string;
  readonly registration: string;
  readonly activityId: string;
}

/** Longest value that is read; browsers and servers cut addresses before. */
const MOST_CHARACTERS = 8192;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** xAPI 4.1.2.1: an agent is known by one of these. */
const isAgent = (actor: Fields): boolean =>
  isFields(actor['account']) ||
  ['mbox', 'mbox_sha1sum', 'openid'].some((name) => typeof actor[name] === 'string');

/** Reads the query of the address. The error names the parameter that is missing or wrong. */
export function readLaunch(search: string): Result<Cmi5Launch, string> {
  const query = new URLSearchParams(search);
  const read = (name: string): string => {
    const value = query.get(name) ?? '';
    return value.length <= MOST_CHARACTERS ? value : '';
  };
  const [endpoint, fetchUrl, agent] = [read('endpoint'), read('fetch'), read('actor')];
  const [registration, activityId] = [read('registration'), read('activityId')];
  if (!parseWebAddress(endpoint)) return fail('endpoint');
  if (!parseWebAddress(fetchUrl)) return fail('fetch');
  const actor = parseFields(agent);
  if (!actor || !isAgent(actor)) return fail('actor');
  if (!UUID.test(registration)) return fail('registration');
  if (!IRI.test(activityId)) return fail('activityId');
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  return succeed({ endpoint: base, fetchUrl, actor, agent, registration, activityId });
}
