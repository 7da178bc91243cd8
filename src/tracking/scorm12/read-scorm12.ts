import { toVerdict, type HeldVerdict } from '../scorm/held-verdict';
import { formatReal } from '../scorm/format-real';
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
import { toLessonStatus } from './plan-scorm12';

function readVerdict(word: string, score: number | null): HeldVerdict {
  if (word === 'passed' || word === 'failed') return { completion: 'completed', success: word, score };
  return { completion: word === 'completed' ? 'completed' : 'incomplete', success: 'unknown', score };
}

/** `browsed` and `not attempted` say nothing: the course has its own status to give. */
const OBJECTIVE_WORDS = ['passed', 'failed', 'completed', 'incomplete'] as const;
const KNOWN = new Set<string>(OBJECTIVE_WORDS);

export const readObjective: ScormDialect['readObjective'] = (read, n) => {
  const word = normalizeWord(read(`cmi.objectives.${n}.status`));
  return {
    status: OBJECTIVE_WORDS.find((known) => known === word) ?? 'not attempted',
    score: toWholePercent(parseNumber(read(`cmi.objectives.${n}.score.raw`), 0, 100)),
  };
};

/** Optional parts are asked for by their list of children; one that is not there answers 401 or nothing. */
export function readScorm12(read: ReadValue): HeldRecord {
  const resume = read('cmi.suspend_data');
  const place = read('cmi.core.lesson_location');
  const word = normalizeWord(read('cmi.core.lesson_status'));
  const verdict = readVerdict(word, parseNumber(read('cmi.core.score.raw'), 0, 100));
  const hasLanguage = read('cmi.student_preference._children').includes('language');
  const language = hasLanguage ? read('cmi.student_preference.language') : '';
  const mastery = parseNumber(read('cmi.student_data.mastery_score'), 0, 100);
  return {
    opened: {
      standard: 'scorm12',
      learnerName: cleanName(read('cmi.core.student_name')),
      learnerId: cutName(read('cmi.core.student_id')),
      mode: readMode(read('cmi.core.lesson_mode'), read('cmi.core.credit')),
      resume: cutResume(resume),
      place: cutPlace(place),
      language: cutName(language),
      passMark: toPassMark(mastery, 100),
      verdict: toVerdict(verdict),
      returnUrl: null,
    },
    verdict,
    progress: 0,
    hasStatus: KNOWN.has(word),
    seeds: [
      ['cmi.suspend_data', resume],
      ['cmi.core.lesson_location', place],
      ['cmi.student_preference.language', language],
      ...(KNOWN.has(word) ? [['cmi.core.lesson_status', toLessonStatus(verdict)] as const] : []),
      ...(verdict.score === null ? [] : [['cmi.core.score.raw', formatReal(verdict.score) ?? ''] as const]),
    ],
    supports: {
      language: hasLanguage,
      interactions: read('cmi.interactions._children') !== '',
      objectives: read('cmi.objectives._children') !== '',
    },
  };
}
