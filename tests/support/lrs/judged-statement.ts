import type { Fields } from '../../../src/tracking/cmi5/fields';
import {
  CMI5,
  hasCategory,
  includesAll,
  look,
  verbOf,
  type LrsSession,
  type RequirementId,
  type Stored,
} from './lrs-session';

/** A statement before it is stored, and what came before it. */
export interface Judged {
  readonly statement: Fields;
  readonly session: LrsSession;
  readonly stored: readonly Stored[];
}

/** A requirement, and what breaks it. */
export interface Rule {
  readonly id: RequirementId;
  readonly isBroken: (judged: Judged) => boolean;
}

export const SATISFACTION = ['passed', 'failed', 'completed'];
export const DEFINED = [...SATISFACTION, 'initialized', 'terminated'];

export const isDefined = ({ statement }: Judged): boolean => hasCategory(statement, CMI5);
export const isSame = (one: unknown, other: unknown): boolean =>
  includesAll(one, other) && includesAll(other, one);
export const isWhole = (value: unknown, min: number, max: number): boolean =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
export const result = ({ statement }: Judged, ...path: string[]) => look(statement, 'result', ...path);
export const isAbout = ({ statement }: Judged, id: string): boolean => look(statement, 'object', 'id') === id;
export const isVerb = ({ statement }: Judged, ...verbs: string[]): boolean =>
  verbs.includes(verbOf(statement));

/** cmi5-defined statements with one of the verbs that are there already. */
export const countDefined = (
  { stored, session }: Judged,
  within: 'session' | 'registration',
  verbs: readonly string[],
) =>
  stored.filter(
    (entry) =>
      hasCategory(entry.statement, CMI5) &&
      verbs.includes(verbOf(entry.statement)) &&
      (within === 'session'
        ? entry.session === session
        : entry.session.registration === session.registration),
  ).length;

/** A rule for cmi5-defined statements alone. */
export const define = (id: RequirementId, isBroken: Rule['isBroken']): Rule => ({
  id,
  isBroken: (judged) => isDefined(judged) && isBroken(judged),
});
