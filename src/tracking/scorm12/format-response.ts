import type { ReportedOption, ReportedPattern, ReportedResponse } from '../record-port';
import { formatReal } from '../scorm/format-real';
import { formatText } from '../scorm/format-text';

const CODES = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** One character for a permanent number 1–36: the standard has no longer names for options. */
const encodeOption = ({ n }: ReportedOption): string => CODES[n - 1] ?? '';

/** Of two options the same: CMIFeedback lists each once. Empty when there is nothing to write. */
const join = (parts: readonly string[]): string => [...new Set(parts)].join(',');

/** SCORM 1.2 RTE 3.4.7, `student_response`; null when there is nothing that may be written. */
export function formatResponse(response: ReportedResponse): string | null {
  switch (response.type) {
    case 'choice':
    case 'sequencing':
      return join(response.options.map(encodeOption).filter(Boolean)) || null;
    case 'matching':
      return (
        join(
          response.pairs
            .map(([from, to]) => `${encodeOption(from)}.${encodeOption(to)}`)
            .filter((pair) => pair.length === 3),
        ) || null
      );
    case 'numeric':
      return formatReal(response.value);
    case 'fill-in':
      return formatText(response.text);
  }
}

/** `correct_responses.0.pattern`. A range of numbers cannot be written here: the right answer stands for it. */
export function formatPattern(pattern: ReportedPattern): string | null {
  if (pattern.type !== 'numeric') return formatResponse(pattern);
  return formatReal(pattern.answer);
}
