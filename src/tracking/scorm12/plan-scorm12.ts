import type { InteractionReport } from '../record-port';
import { formatReal } from '../scorm/format-real';
import { formatTimeOfDay, formatTimespan } from '../scorm/format-time';
import { findFinalScore, type HeldVerdict } from '../scorm/held-verdict';
import { isReportableId } from '../scorm/is-reportable-id';
import { isLanguageTag, optional } from '../scorm/plan-optional';
import type { ScormDialect } from '../scorm/scorm-dialect';
import type { Write } from '../scorm/value-writer';
import { formatPattern, formatResponse } from './format-response';

const required = (element: string, value: string): Write => ({ element, value });

/** The one word of the standard for both. `not attempted` is not ours to write. */
export const toLessonStatus = ({ completion, success }: HeldVerdict): string =>
  success === 'unknown' ? completion : success;

/** Raw from 0 to 100, as many LMSs judge by it against the mastery score; only together with a final verdict. */
export const planVerdict: ScormDialect['planVerdict'] = (verdict) => {
  const status: Write = {
    ...required('cmi.core.lesson_status', toLessonStatus(verdict)),
    ...(verdict.completion === 'completed' && { isUnrepeatable: true }),
  };
  const score = findFinalScore(verdict);
  const raw = score === null ? null : formatReal(score);
  if (raw === null) return [status];
  const otherSpelling = raw.includes('.') ? `${raw}0` : `${raw}.0`;
  return [
    ...optional('cmi.core.score.min', '0'),
    ...optional('cmi.core.score.max', '100'),
    { ...required('cmi.core.score.raw', raw), otherSpelling },
    status,
  ];
};

export const planState: ScormDialect['planState'] = ({ resume, place, language }, supports) => [
  // Moodle does not send an unchanged value again after a refused commit: only a newer state is sure to arrive.
  { ...required('cmi.suspend_data', resume), isUnrepeatable: true },
  required('cmi.core.lesson_location', place),
  ...(supports.language && isLanguageTag(language)
    ? optional('cmi.student_preference.language', language)
    : []),
];

export const planObjective: ScormDialect['planObjective'] = ({ id, score, status }, n) => {
  const base = `cmi.objectives.${n}`;
  return [
    ...optional(`${base}.id`, id),
    ...(score === null
      ? []
      : [
          ...optional(`${base}.score.min`, '0'),
          ...optional(`${base}.score.max`, '100'),
          ...optional(`${base}.score.raw`, formatReal(score)),
        ]),
    ...optional(`${base}.status`, status === 'not attempted' ? null : status),
  ];
};

const toResult = (share: number | null): string | null => {
  if (share === null) return 'neutral';
  if (share >= 1) return 'correct';
  return share <= 0 ? 'wrong' : formatReal(share);
};

export const planInteraction = (report: InteractionReport, n: number): readonly Write[] => {
  const base = `cmi.interactions.${n}`;
  return [
    ...optional(`${base}.id`, report.id),
    ...optional(`${base}.type`, report.response.type),
    ...optional(
      `${base}.objectives.0.id`,
      report.objective !== null && isReportableId(report.objective) ? report.objective : null,
    ),
    ...optional(`${base}.time`, formatTimeOfDay(report.at)),
    ...optional(`${base}.correct_responses.0.pattern`, report.pattern && formatPattern(report.pattern)),
    ...optional(`${base}.student_response`, formatResponse(report.response)),
    ...optional(`${base}.result`, toResult(report.share)),
    ...optional(`${base}.latency`, formatTimespan(report.latency)),
  ];
};
