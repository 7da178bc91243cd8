import { isFields } from '../../../src/tracking/cmi5/fields';
import { isDefinitionRight } from './check-definition';
import {
  countDefined,
  define,
  DEFINED,
  isAbout,
  isDefined,
  isSame,
  isVerb,
  isWhole,
  result,
  SATISFACTION,
  type Judged,
  type Rule,
} from './judged-statement';
import { hasCategory, includesAll, look, MOVE_ON, textOf, type RequirementId } from './lrs-session';
import { ORDER_RULES } from './order-rules';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

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
  // cmi5 lets a client say any verb of its own accord too; who says one of these of the course as a whole has forgotten the category.
  {
    id: '9.6.2.1-1',
    isBroken: (judged) =>
      !isDefined(judged) &&
      (isVerb(judged, 'initialized', 'terminated') ||
        (isVerb(judged, ...SATISFACTION) && isAbout(judged, judged.session.activityId))),
  },
  {
    id: '9.6.2.2-2 (d)',
    isBroken: (judged) =>
      hasCategory(judged.statement, MOVE_ON) &&
      (!isDefined(judged) ||
        (result(judged, 'success') === undefined && result(judged, 'completion') === undefined)),
  },
  {
    id: 'cmi5 9.5.5.1',
    isBroken: (judged) => {
      const progress = result(judged, 'extensions', PROGRESS);
      if (progress === undefined) return isVerb(judged, 'progressed');
      const isTold = countDefined(judged, 'registration', ['completed']) > 0;
      return isTold || isVerb(judged, 'completed') || !isWhole(progress, 0, 100);
    },
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
const NEEDS_DURATION: Readonly<Record<string, RequirementId>> = {
  terminated: '9.5.4.1-1 (d)',
  completed: '9.5.4.1-2 (d)',
  passed: '9.5.4.1-3 (d)',
  failed: '9.5.4.1-4 (d)',
};
const NEEDS_MOVE_ON: Readonly<Record<string, RequirementId>> = {
  completed: '9.6.2.2-1 (d1)',
  passed: '9.6.2.2-1 (d2)',
  failed: '9.6.2.2-1 (d3)',
};

const PARTS: readonly Rule[] = [
  define('9.3.0.0-1', (judged) => !isVerb(judged, ...DEFINED)),
  define('9.4.0.0-1 (d)', (judged) => !isAbout(judged, judged.session.activityId)),
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
export const STATEMENT_RULES: readonly Rule[] = [...WHOLE, ...ORDER_RULES, ...PARTS];
