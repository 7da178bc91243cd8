import type { PackageReport } from '../../../../scorm/check/check-package';
import type { Place } from '../../../../scorm/check/findings';
import { judgeReport } from '../../../../scorm/check/judge-report';
import { uiText } from '../../../i18n/ui-text';

const writePlace = ({ file, line, found }: Place): string =>
  [file, line === undefined ? undefined : uiText('package-check.line', { line }), found]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

/** The report in plain text and the current language, for a message to whoever can mend the package. */
export function writeReport(name: string, report: PackageReport): string {
  const verdict = judgeReport(report);
  const entries = report.findings.flatMap(({ code, severity, places, values }) => [
    '',
    `${uiText(`package-check.${severity}`)} – ${uiText(`package-check.finding.${code}`, values)}`,
    uiText(`package-check.finding.${code}.do`, values),
    ...places.map((place) => `- ${writePlace(place)}`),
  ]);
  return [
    `${name} – ${uiText(`package-check.kind.${report.kind}`)}`,
    uiText(`package-check.verdict.${verdict}`),
    ...entries,
    '',
  ].join('\n');
}
