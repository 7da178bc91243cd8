import type { ReportedOption, ReportedPattern, ReportedResponse } from '../record-port';
import { formatReal } from '../scorm/format-real';
import { formatText } from '../scorm/format-text';

/** Moodle takes no `-`, the reference data model no space. */
const toId = ({ id }: ReportedOption): string => id.replaceAll('-', '_');
const isId = (id: string): boolean => /^[A-Za-z0-9_]{1,250}$/.test(id);

/** At most 36 entries, each once (RTE 4.1.1.6). */
const join = (parts: readonly string[]): string | null =>
  [...new Set(parts)].slice(0, 36).join('[,]') || null;

/** SCORM 2004 RTE 4.1.1.6, `learner_response`; null when there is nothing that may be written. */
export function formatResponse(response: ReportedResponse): string | null {
  switch (response.type) {
    case 'choice':
    case 'sequencing':
      return join(response.options.map(toId).filter(isId));
    case 'matching':
      return join(
        response.pairs.flatMap(([from, to]) =>
          isId(toId(from)) && isId(toId(to)) ? [`${toId(from)}[.]${toId(to)}`] : [],
        ),
      );
    case 'numeric':
      return formatReal(response.value);
    case 'fill-in':
      return formatText(response.text);
  }
}

/** `correct_responses.0.pattern`; a number is a range even when both ends are the same. */
export function formatPattern(pattern: ReportedPattern): string | null {
  if (pattern.type !== 'numeric') return formatResponse(pattern);
  const min = formatReal(pattern.min);
  const max = formatReal(pattern.max);
  return min !== null && max !== null && pattern.min <= pattern.max ? `${min}[:]${max}` : null;
}

/** Plain text of one line, at most 250 UTF-16 units without cutting a character in two; `{` at its start would be read as markup. */
export function formatDescription(text: string): string | null {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[{\s]+/, '');
  const cut = line.slice(0, 250);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) || null;
}
