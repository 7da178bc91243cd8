import { randomUUID } from 'node:crypto';
import type { Fields } from '../../src/tracking/cmi5/fields';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import type { Launched, Lrs } from '../support/lrs/start-lrs';

export const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
export const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
export const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

type Ask = (
  method: string,
  resource: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<number>;

/** A client without any rules of its own, in a new session. */
export async function beginNaively(
  lrs: Lrs,
  choices?: LaunchChoices,
  steps: readonly ('launch data' | 'preferences' | 'initialized')[] = [
    'launch data',
    'preferences',
    'initialized',
  ],
) {
  const launched = lrs.launch(choices);
  const query = new URLSearchParams(launched.search);
  const answer: unknown = await (await fetch(query.get('fetch') ?? '', { method: 'POST' })).json();
  const token = String(look(answer, 'auth-token'));
  const ask: Ask = async (method, resource, body, headers = {}) => {
    const response = await fetch(`${query.get('endpoint')}${resource}`, {
      method,
      headers: { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.status;
  };
  const agent = encodeURIComponent(query.get('actor') ?? '');
  const ids = `activityId=${encodeURIComponent(launched.session.activityId)}&registration=${launched.session.registration}`;
  if (steps.includes('launch data'))
    await ask('GET', `activities/state?stateId=LMS.LaunchData&agent=${agent}&${ids}`);
  if (steps.includes('preferences'))
    await ask('GET', `agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`);
  if (steps.includes('initialized')) await ask('POST', 'statements', make(launched, 'initialized'));
  return { launched, ask, agent, query };
}

const RESULTS: Readonly<Record<string, Fields>> = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, score: { scaled: 0.9, raw: 90, min: 0, max: 100 }, duration: 'PT1S' },
  failed: { success: false, score: { scaled: 0.4, raw: 40, min: 0, max: 100 }, duration: 'PT1S' },
  terminated: { duration: 'PT1S' },
  progressed: { extensions: { [PROGRESS]: 40 } },
};

/** A statement as cmi5 asks for it. */
export function make({ session }: Launched, verb: string): Fields {
  const isDecisive = ['completed', 'passed', 'failed'].includes(verb);
  const isAllowed = !(isDecisive || verb === 'initialized' || verb === 'terminated');
  const { extensions, contextActivities } = session.contextTemplate;
  const category = [
    ...[look(contextActivities, 'category')].flat(),
    ...(isAllowed ? [] : [CMI5]),
    ...(isDecisive ? [MOVE_ON] : []),
  ];
  const mastery = session.masteryScore === null ? {} : { [MASTERY]: session.masteryScore };
  return {
    id: randomUUID(),
    actor: session.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: session.activityId },
    timestamp: '2026-05-01T12:00:00.000Z',
    ...(RESULTS[verb] && { result: RESULTS[verb] }),
    context: {
      ...session.contextTemplate,
      registration: session.registration,
      contextActivities: { ...Object(contextActivities), category },
      extensions: { ...Object(extensions), ...(isDecisive ? mastery : {}) },
    },
  };
}

/** A statement with one part replaced; undefined takes it away. */
export function change(statement: Fields, path: string, value: unknown): Fields {
  const [name = '', ...rest] = path.split('/');
  const inner = rest.length > 0 ? change(Object(statement[name] ?? {}), rest.join('/'), value) : value;
  return { ...statement, [name]: inner };
}
