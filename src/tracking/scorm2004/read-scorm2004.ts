import { formatReal } from '../scorm/format-real';
import { toVerdict, type HeldVerdict } from '../scorm/held-verdict';
import {
  cleanName,
  cutName,
  cutPlace,
  cutResume,
  normalizeWord,
  parseNumber,
  readMode,
  toPassMark,
  toWholePercent,
  type ReadValue,
} from '../scorm/read-values';
import type { HeldRecord, ScormDialect } from '../scorm/scorm-dialect';

const toScore = (scaled: number | null, raw: number | null): number | null =>
  scaled === null ? raw : Number((scaled * 100).toFixed(2));

const readSuccess = (word: string): HeldVerdict['success'] =>
  word === 'passed' || word === 'failed' ? word : 'unknown';

export const readObjective: ScormDialect['readObjective'] = (read, n) => {
  const base = `cmi.objectives.${n}`;
  const success = readSuccess(normalizeWord(read(`${base}.success_status`)));
  const completion = normalizeWord(read(`${base}.completion_status`));
  const scaled = parseNumber(read(`${base}.score.scaled`), 0, 1);
  const raw = scaled === null ? parseNumber(read(`${base}.score.raw`), 0, 100) : null;
  const status = completion === 'completed' || completion === 'incomplete' ? completion : 'not attempted';
  return {
    status: success === 'unknown' ? status : success,
    score: toWholePercent(toScore(scaled, raw)),
  };
};

/** Every part is mandatory in this version; what an LMS has not got all the same it refuses, and that is survived. */
export function readScorm2004(read: ReadValue): HeldRecord {
  const resume = read('cmi.suspend_data');
  const place = read('cmi.location');
  const completion = normalizeWord(read('cmi.completion_status'));
  const scaled = parseNumber(read('cmi.score.scaled'), 0, 1);
  const raw = parseNumber(read('cmi.score.raw'), 0, 100);
  const verdict: HeldVerdict = {
    completion: completion === 'completed' ? 'completed' : 'incomplete',
    success: readSuccess(normalizeWord(read('cmi.success_status'))),
    score: toScore(scaled, raw),
  };
  const hasStatus = completion === 'completed' || completion === 'incomplete';
  const language = read('cmi.learner_preference.language');
  const passing = parseNumber(read('cmi.scaled_passing_score'), 0, 1);
  return {
    opened: {
      standard: 'scorm2004',
      learnerName: cleanName(read('cmi.learner_name')),
      learnerId: cutName(read('cmi.learner_id')),
      mode: readMode(read('cmi.mode'), read('cmi.credit')),
      resume: cutResume(resume),
      place: cutPlace(place),
      language: cutName(language),
      passMark: toPassMark(passing, 1),
      verdict: toVerdict(verdict),
      returnUrl: null,
    },
    verdict,
    progress: parseNumber(read('cmi.progress_measure'), 0, 1) ?? 0,
    hasStatus,
    seeds: [
      ['cmi.suspend_data', resume],
      ['cmi.location', place],
      ['cmi.learner_preference.language', language],
      ...(hasStatus ? [['cmi.completion_status', verdict.completion] as const] : []),
      // An LMS with a passing score answers with its own judgement (RTE 4.2.22), which need not be what it has stored.
      ...(verdict.success === 'unknown' || passing !== null
        ? []
        : [['cmi.success_status', verdict.success] as const]),
      ...(scaled === null ? [] : [['cmi.score.scaled', formatReal(scaled) ?? ''] as const]),
      ...(raw === null ? [] : [['cmi.score.raw', formatReal(raw) ?? ''] as const]),
    ],
    supports: { language: true, interactions: true, objectives: true },
  };
}
