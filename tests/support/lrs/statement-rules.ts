import { isFields, type Fields } from '../../../src/tracking/cmi5/fields';
import { isDefinitionRight } from './check-definition';
import {
  CMI5,
  hasCategory,
  includesAll,
  look,
  MOVE_ON,
  textOf,
  verbOf,
  type LrsSession,
  type Stored,
} from './lrs-session';

/** A statement before it is stored, and what came before it. */
export interface Judged {
  readonly statement: Fields;
  readonly session: LrsSession;
  readonly stored: readonly Stored[];
}

/** A requirement by its id in `@cmi5/requirements`, and what breaks it. */
export interface Rule {
  readonly id: string;
  readonly isBroken: (judged: Judged) => boolean;
}

const SATISFACTION = ['passed', 'failed', 'completed'];
const DEFINED = [...SATISFACTION, 'initialized', 'terminated'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const isDefined = ({ statement }: Judged): boolean => hasCategory(statement, CMI5);
const isSame = (one: unknown, other: unknown): boolean => includesAll(one, other) && includesAll(other, one);
const result = ({ statement }: Judged, ...path: string[]) => look(statement, 'result', ...path);
const isVerb = ({ statement }: Judged, ...verbs: string[]): boolean => verbs.includes(verbOf(statement));

/** cmi5-defined statements with one of the verbs that are there already. */
const countDefined = (
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
const define = (id: string, isBroken: Rule['isBroken']): Rule => ({
  id,
  isBroken: (judged) => isDefined(judged) && isBroken(judged),
});

const ORDER: readonly Rule[] = [
  {
    id: '9.3.2.0-3 (d)',
    isBroken: (judged) =>
      isVerb(judged, 'initialized') && countDefined(judged, 'session', ['initialized']) > 0,
  },
  {
    id: '9.3.0.0-4 (d2)',
    isBroken: (judged) =>
      !isVerb(judged, 'initialized') && countDefined(judged, 'session', ['initialized']) === 0,
  },
  { id: '9.3.0.0-5 (d2)', isBroken: (judged) => countDefined(judged, 'session', ['terminated']) > 0 },
  {
    id: '11.0.0.0-3 (d2)',
    isBroken: (judged) => isVerb(judged, 'initialized') && !judged.session.hasPreferences,
  },
  define('9.3.0.0-2 (d)', (judged) => countDefined(judged, 'session', [verbOf(judged.statement)]) > 0),
  define(
    '9.3.0.0-3 (d)',
    (judged) =>
      isVerb(judged, 'passed', 'failed') && countDefined(judged, 'session', ['passed', 'failed']) > 0,
  ),
  define(
    '9.3.0.0-6 (d2)',
    (judged) => isVerb(judged, 'completed') && countDefined(judged, 'registration', ['completed']) > 0,
  ),
  define(
    '9.3.0.0-7 (d2)',
    (judged) => isVerb(judged, 'passed') && countDefined(judged, 'registration', ['passed']) > 0,
  ),
  define(
    '9.3.0.0-8 (d)',
    (judged) => isVerb(judged, 'failed') && countDefined(judged, 'registration', ['passed']) > 0,
  ),
  define(
    '10.2.2.0-2 (d)',
    (judged) => judged.session.launchMode === 'Browse' && isVerb(judged, ...SATISFACTION),
  ),
  define(
    '10.2.2.0-3 (d)',
    (judged) => judged.session.launchMode === 'Review' && isVerb(judged, ...SATISFACTION),
  ),
];

const WHOLE: readonly Rule[] = [
  { id: '9.1.0.0-1 (d)', isBroken: ({ statement }) => !UUID.test(textOf(statement['id'])) },
  {
    id: '9.7.0.0-1 (d)',
    isBroken: ({ statement }) => Number.isNaN(Date.parse(textOf(statement['timestamp']))),
  },
  {
    id: '9.7.0.0-2 (d)',
    isBroken: ({ statement }) => !/(?:Z|\+00:00)$/.test(textOf(statement['timestamp'])),
  },
  { id: '8.1.3.0-3 (d)', isBroken: ({ statement, session }) => !isSame(statement['actor'], session.actor) },
  { id: '10.2.1.0-6 (d)', isBroken: ({ statement }) => !isFields(statement['context']) },
  {
    id: '9.6.3.1-4 (d)',
    isBroken: ({ statement, session }) => look(statement, 'context', 'extensions', SESSION) !== session.id,
  },
  {
    id: '10.2.1.0-7 (d)',
    isBroken: ({ statement, session }) => !includesAll(statement['context'], session.contextTemplate),
  },
  {
    id: '9.6.1.0-1 (d)',
    isBroken: ({ statement, session }) => look(statement, 'context', 'registration') !== session.registration,
  },
  { id: '6.3.0.0-1', isBroken: (judged) => isVerb(judged, 'voided') },
  {
    id: '9.6.2.1-1',
    isBroken: (judged) => isVerb(judged, 'initialized', 'terminated') && !isDefined(judged),
  },
  {
    id: '9.6.2.2-2 (d)',
    isBroken: (judged) =>
      hasCategory(judged.statement, MOVE_ON) &&
      (!isDefined(judged) ||
        (result(judged, 'success') === undefined && result(judged, 'completion') === undefined)),
  },
  // xAPI 1.0.3: what any statement must be.
  {
    id: '4.1.0.0-1',
    isBroken: (judged) => {
      const { statement } = judged;
      const scaled = result(judged, 'score', 'scaled');
      const duration = result(judged, 'duration');
      return (
        !/^https?:/.test(textOf(look(statement, 'verb', 'id'))) ||
        !/^[a-z][a-z0-9+.-]*:/i.test(textOf(look(statement, 'object', 'id'))) ||
        (scaled !== undefined && !(Number(scaled) >= -1 && Number(scaled) <= 1)) ||
        (duration !== undefined && !DURATION.test(textOf(duration))) ||
        !isDefinitionRight(look(statement, 'object', 'definition'))
      );
    },
  },
];

const scoreAgainst = (judged: Judged): number =>
  Number(result(judged, 'score', 'scaled')) - (judged.session.masteryScore ?? 0);
const hasMastery = (judged: Judged): boolean =>
  judged.session.masteryScore !== null && result(judged, 'score') !== undefined;
const NEEDS_DURATION: Readonly<Record<string, string>> = {
  terminated: '9.5.4.1-1 (d)',
  completed: '9.5.4.1-2 (d)',
  passed: '9.5.4.1-3 (d)',
  failed: '9.5.4.1-4 (d)',
};
const NEEDS_MOVE_ON: Readonly<Record<string, string>> = {
  completed: '9.6.2.2-1 (d1)',
  passed: '9.6.2.2-1 (d2)',
  failed: '9.6.2.2-1 (d3)',
};

const PARTS: readonly Rule[] = [
  define('9.3.0.0-1', (judged) => !isVerb(judged, ...DEFINED)),
  define('9.4.0.0-1 (d)', ({ statement, session }) => look(statement, 'object', 'id') !== session.activityId),
  define(
    '9.5.1.0-2 (d)',
    (judged) => result(judged, 'score') !== undefined && !isVerb(judged, 'passed', 'failed'),
  ),
  define(
    '9.5.1.0-1',
    (judged) =>
      result(judged, 'score', 'scaled') !== undefined && !(Number(result(judged, 'score', 'scaled')) >= 0),
  ),
  define(
    '9.5.1.0-3 (d1)',
    (judged) => result(judged, 'score', 'raw') !== undefined && result(judged, 'score', 'min') === undefined,
  ),
  define(
    '9.5.1.0-3 (d2)',
    (judged) => result(judged, 'score', 'raw') !== undefined && result(judged, 'score', 'max') === undefined,
  ),
  define('9.5.2.0-1 (d1)', (judged) => isVerb(judged, 'passed') && result(judged, 'success') !== true),
  define('9.5.2.0-2 (d)', (judged) => isVerb(judged, 'failed') && result(judged, 'success') !== false),
  define(
    '9.5.2.0-3 (d)',
    (judged) => !isVerb(judged, 'passed', 'failed') && result(judged, 'success') !== undefined,
  ),
  define('9.5.3.0-1 (d1)', (judged) => isVerb(judged, 'completed') && result(judged, 'completion') !== true),
  define(
    '9.5.3.0-2 (d)',
    (judged) => !isVerb(judged, 'completed') && result(judged, 'completion') !== undefined,
  ),
  define(
    '9.6.3.2-2 (d)',
    (judged) =>
      isVerb(judged, 'passed', 'failed') &&
      hasMastery(judged) &&
      look(judged.statement, 'context', 'extensions', MASTERY) !== judged.session.masteryScore,
  ),
  define(
    '9.3.4.0-2 (d2)',
    (judged) => isVerb(judged, 'passed') && hasMastery(judged) && scoreAgainst(judged) < 0,
  ),
  define(
    '9.3.5.0-2 (d)',
    (judged) => isVerb(judged, 'failed') && hasMastery(judged) && scoreAgainst(judged) >= 0,
  ),
  ...Object.entries(NEEDS_DURATION).map(([verb, id]) =>
    define(id, (judged) => isVerb(judged, verb) && result(judged, 'duration') === undefined),
  ),
  ...Object.entries(NEEDS_MOVE_ON).map(([verb, id]) =>
    define(id, (judged) => isVerb(judged, verb) && !hasCategory(judged.statement, MOVE_ON)),
  ),
];

/** All that an LMS holds a statement to, the order of a session first. */
export const STATEMENT_RULES: readonly Rule[] = [...WHOLE, ...ORDER, ...PARTS];
