import texts from '../locales/en/package-check.json';
import type { PackageReport } from './check/check-package';
import type { Finding, Place } from './check/findings';
import { judgeReport } from './check/judge-report';
import { chooseUnit } from './check/limits';
import { fillText } from './fill-text';

const SIGNS = { error: 'X', warning: '!', note: 'i' } as const;

function describeSize(bytes: number): string {
  const { unit, number } = chooseUnit(bytes);
  return fillText(texts[`package-check.${unit}`], { number });
}

function describePlace({ file, line, found }: Place): string {
  const at = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
  return [at, found].filter((part) => part !== undefined && part !== '').join('  ');
}

/** A terminal shows fewer places than the report has. */
const MOST_PLACES = 10;

function describeFinding({ code, severity, count, places, values }: Finding): string[] {
  const shown = places.slice(0, MOST_PLACES);
  const more = count - shown.length;
  return [
    `${SIGNS[severity]} ${texts[`package-check.${severity}`]}: ${fillText(texts[`package-check.finding.${code}`], values)}`,
    `    → ${fillText(texts[`package-check.finding.${code}.do`], values)}`,
    ...shown.map((place) => `      ${describePlace(place)}`),
    ...(more > 0 && places.length > 0
      ? [`      ${fillText(texts['package-check.more_other'], { count: more })}`]
      : []),
  ];
}

/** A report in English, in plain text: what it is, the verdict, and every finding with what to do. */
export function describeReport(name: string, report: PackageReport): string {
  const { kind, size, unpacked, files, findings } = report;
  const verdict = judgeReport(report);
  const sizes = fillText(texts['package-check.sizes'], {
    size: describeSize(size),
    unpacked: describeSize(unpacked),
  });
  return [
    name,
    `${texts[`package-check.kind.${kind}`]}; ${sizes}; ${texts['package-check.facts.files']}: ${files}`,
    `${texts[`package-check.verdict.${verdict}`]}. ${texts[`package-check.verdict.${verdict}.text`]}`,
    ...findings.flatMap((finding) => ['', ...describeFinding(finding)]),
    '',
    ...(report.isComplete ? [texts['package-check.honest'], ''] : []),
  ].join('\n');
}
