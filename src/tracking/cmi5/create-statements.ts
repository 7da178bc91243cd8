import type { InteractionReport } from '../record-port';
import { formatDuration } from '../scorm/format-time';
import { formatResponse } from '../scorm2004/format-response';
import type { LanguageMap } from './describe-question';
import type { Fields } from './fields';
import { createStatementParts, type StatementInput } from './statement-parts';

const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** cmi5, 9.5.1: scaled 0–1; raw is a whole number and needs both ends of its range. */
const toScore = (score: number) => ({ scaled: score / 100, raw: Math.round(score), min: 0, max: 100 });

/** Makes the statements of one session. */
export function createStatements(input: StatementInput) {
  const { launch, now } = input;
  const { masteryScore } = input.data;
  const { itself, create, createContext, define, decide } = createStatementParts(input);
  const judge = (kind: 'passed' | 'failed', score: number, seconds: number): Fields => {
    const isPassed = kind === 'passed';
    const fits = masteryScore === null || score / 100 >= masteryScore === isPassed;
    return decide(
      kind,
      // cmi5, 9.3.4 and 9.3.5: a score that speaks against the verdict is left out.
      { success: isPassed, ...(fits && { score: toScore(score) }), duration: formatDuration(seconds) },
      masteryScore === null ? {} : { [MASTERY_SCORE]: masteryScore },
    );
  };
  return {
    initialized: () => define('initialized'),
    /** All with whole seconds: of this session, then of all sessions. */
    terminated: (seconds: number) => define('terminated', { duration: formatDuration(seconds) }),
    completed: (seconds: number) =>
      decide('completed', { completion: true, duration: formatDuration(seconds) }),
    passed: (score: number, seconds: number) => judge('passed', score, seconds),
    failed: (score: number, seconds: number) => judge('failed', score, seconds),
    /** `percent` is a whole number 0–100. The name in each language goes with it: the LMS need not have taken it from the manifest. */
    progressed: (percent: number, name: LanguageMap) =>
      create('progressed', now(), {
        object: Object.keys(name).length > 0 ? { ...itself, definition: { name } } : itself,
        result: { extensions: { [PROGRESS]: percent } },
        context: createContext({}),
      }),
    /** A packaged module that is done; `score` is the best result of its quiz or null. */
    module: (id: string, name: LanguageMap, score: number | null) =>
      create('module', now(), {
        object: {
          id: `${launch.activityId}/module/${id}`,
          definition: { type: 'http://adlnet.gov/expapi/activities/module', name },
        },
        result: { completion: true, ...(score !== null && { score: toScore(score) }) },
        context: createContext({ parent: [itself] }),
      }),
    answered: (report: InteractionReport, definition: Fields) => {
      const response = formatResponse(report.response);
      return create('answered', report.at, {
        object: { id: `${launch.activityId}/question/${report.id}`, definition },
        result: {
          ...(response !== null && { response }),
          ...(report.share !== null && { success: report.share >= 1, score: { scaled: report.share } }),
          duration: formatDuration(report.latency),
        },
        context: createContext({ parent: [itself] }),
      });
    },
  };
}

export type Statements = ReturnType<typeof createStatements>;
