import { countDefined, define, isVerb, SATISFACTION, type Rule } from './judged-statement';
import { verbOf } from './lrs-session';

/** What must have come before a statement, and what must not. */
export const ORDER_RULES: readonly Rule[] = [
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
  { id: '10.2.1.0-4', isBroken: ({ session }) => !session.hasLaunchData },
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
