import { randomUUID } from 'node:crypto';
import type { Fields } from '../../../src/tracking/cmi5/fields';
import type { Answer } from './answer-request';
import type { LaunchMode, LrsSession } from './lrs-session';

export interface LaunchChoices {
  readonly registration?: string;
  readonly launchMode?: LaunchMode;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

const REGISTRATION = '7d5b1c1e-6f2a-4e7e-9d2b-0b1d5a3c9f10';
const ACTIVITY = 'https://lms.example/activities/course-1';
const ACTOR: Fields = {
  objectType: 'Agent',
  name: 'Awa Diallo',
  account: { homePage: 'https://lms.example', name: 'learner-7' },
};

/** A launch as an LMS makes it; the token has not been asked for. */
export function createSession(choices: LaunchChoices): LrsSession {
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
export function answerFetch(method: string, session: LrsSession | undefined): Answer {
  if (method !== 'POST') return { status: 405, broken: '8.2.1.0-2' };
  if (!session) return { status: 200, body: { 'error-code': '2', 'error-text': 'unknown' } };
  if (session.hasToken)
    return { status: 200, broken: '8.2.3.0-1', body: { 'error-code': '1', 'error-text': 'used' } };
  session.hasToken = true;
  return { status: 200, body: { 'auth-token': session.token } };
}

/** Where the course is told to find the record. */
export function writeSearch(base: string, session: LrsSession): string {
  const query = new URLSearchParams({
    endpoint: `${base}/xapi/`,
    fetch: `${base}/fetch?session=${encodeURIComponent(session.id)}`,
    actor: JSON.stringify(session.actor),
    registration: session.registration,
    activityId: session.activityId,
  });
  return `?${query.toString()}`;
}
