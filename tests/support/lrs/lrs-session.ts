import type requirements from '@cmi5/requirements/requirements.json';
import { isFields, type Fields } from '../../../src/tracking/cmi5/fields';

/** What a client breaks: a requirement of `@cmi5/requirements` by its id, or a paragraph of cmi5 that has none there. */
export type RequirementId = keyof typeof requirements | 'cmi5 9.5.5.1';

export type LaunchMode = 'Normal' | 'Review' | 'Browse';

/** One launch of the course, as an LMS keeps it. */
export interface LrsSession {
  readonly id: string;
  readonly token: string;
  readonly actor: Fields;
  readonly registration: string;
  readonly activityId: string;
  readonly launchMode: LaunchMode;
  readonly masteryScore: number | null;
  readonly contextTemplate: Fields;
  readonly launchData: Fields;
  hasToken: boolean;
  hasLaunchData: boolean;
  hasPreferences: boolean;
  /** Set by the double when the token is made to expire or another launch takes its place. */
  isExpired: boolean;
}

/** A statement that was stored, with the session that it came from. */
export interface Stored {
  readonly session: LrsSession;
  readonly statement: Fields;
}

export const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

/** A part deep inside a statement, or undefined. */
export function look(value: unknown, ...path: readonly string[]): unknown {
  let part = value;
  for (const name of path) part = isFields(part) ? part[name] : undefined;
  return part;
}

const listIds = (activities: unknown): readonly unknown[] =>
  (Array.isArray(activities) ? activities : [activities]).map((activity) => look(activity, 'id'));

export const hasCategory = (statement: Fields, id: string): boolean =>
  listIds(look(statement, 'context', 'contextActivities', 'category')).includes(id);

/** A text, or empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Last part of a verb's id. */
export const verbOf = (statement: Fields): string =>
  textOf(look(statement, 'verb', 'id'))
    .split('/')
    .at(-1) ?? '';

/** Whether a value holds all of another: lists may be longer. */
export function includesAll(value: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(value) && part.every((entry) => value.some((other) => includesAll(other, entry)));
  if (isFields(part))
    return Object.entries(part).every(([name, entry]) => includesAll(look(value, name), entry));
  return value === part;
}
