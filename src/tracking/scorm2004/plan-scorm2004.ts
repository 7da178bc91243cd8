import type { InteractionReport } from '../record-port';
import { formatReal } from '../scorm/format-real';
import { findFinalScore } from '../scorm/held-verdict';
import { formatDuration, formatTimestamp } from '../scorm/format-time';
import { isReportableId } from '../scorm/is-reportable-id';
import { isLanguageTag, optional } from '../scorm/plan-optional';
import type { ScormDialect } from '../scorm/scorm-dialect';
import type { Write } from '../scorm/value-writer';
import { formatDescription, formatPattern, formatResponse } from './format-response';

const required = (element: string, value: string): Write => ({ element, value });

/** Scaled, and raw on 0–100 for LMSs that show it as it is. Nothing is left to rules of the LMS. */
export const planVerdict: ScormDialect['planVerdict'] = (verdict) => {
  const { completion, success } = verdict;
  const score = findFinalScore(verdict);
  const status = required('cmi.completion_status', completion);
  const scaled = score === null ? null : formatReal(score / 100);
  const raw = score === null ? null : formatReal(score);
  return [
    ...optional('cmi.score.min', raw && '0'),
    ...optional('cmi.score.max', raw && '100'),
    ...optional('cmi.score.raw', raw),
    ...(scaled === null ? [] : [required('cmi.score.scaled', scaled)]),
    status,
    ...(success === 'unknown' ? [] : [required('cmi.success_status', success)]),
  ];
};

export const planState: ScormDialect['planState'] = ({ resume, place, language, progress }, supports) => [
  required('cmi.suspend_data', resume),
  required('cmi.location', place),
  ...optional('cmi.progress_measure', formatReal(Math.min(1, Math.max(0, progress)))),
  ...(supports.language && isLanguageTag(language)
    ? optional('cmi.learner_preference.language', language)
    : []),
];

const OBJECTIVE_WORDS = {
  'not attempted': null,
  incomplete: { completion: 'incomplete', success: null },
  completed: { completion: 'completed', success: null },
  passed: { completion: 'completed', success: 'passed' },
  failed: { completion: 'completed', success: 'failed' },
} as const;

export const planObjective: ScormDialect['planObjective'] = ({ id, score, status }, n) => {
  const base = `cmi.objectives.${n}`;
  const words = OBJECTIVE_WORDS[status];
  return [
    ...optional(`${base}.id`, id),
    ...(score === null
      ? []
      : [
          ...optional(`${base}.score.min`, '0'),
          ...optional(`${base}.score.max`, '100'),
          ...optional(`${base}.score.raw`, formatReal(score)),
          ...optional(`${base}.score.scaled`, formatReal(score / 100)),
        ]),
    ...optional(`${base}.completion_status`, words?.completion ?? null),
    ...optional(`${base}.success_status`, words?.success ?? null),
  ];
};

const toResult = (share: number | null): string | null => {
  if (share === null) return 'neutral';
  if (share >= 1) return 'correct';
  return share <= 0 ? 'incorrect' : formatReal(share);
};

/** Id and type come first: the rest depends on them (error 408). */
export const planInteraction = (report: InteractionReport, n: number): readonly Write[] => {
  const base = `cmi.interactions.${n}`;
  return [
    ...optional(`${base}.id`, report.id),
    ...optional(`${base}.type`, report.response.type),
    ...optional(
      `${base}.objectives.0.id`,
      report.objective !== null && isReportableId(report.objective) ? report.objective : null,
    ),
    ...optional(`${base}.timestamp`, formatTimestamp(report.at)),
    ...optional(`${base}.correct_responses.0.pattern`, report.pattern && formatPattern(report.pattern)),
    ...optional(`${base}.learner_response`, formatResponse(report.response)),
    ...optional(`${base}.result`, toResult(report.share)),
    ...optional(`${base}.latency`, formatDuration(report.latency)),
    ...optional(`${base}.description`, formatDescription(report.description)),
  ];
};
