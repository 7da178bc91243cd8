import { OUTCOMES } from '../content/outcomes';
import { fail, succeed, type Result } from '../content/result';
import { openSealed, sealText, type SealError } from '../sealed/seal-text';
import { LONGEST_NAME, type Certificate } from './certificate';

/** Another order or meaning of the fields is another kind; what earlier releases do not say stands behind what they do. */
const KIND = 'CERT1';

/** The certificate as one line, for its QR code: about 150 characters. */
export const encodeCertificate = (certificate: Certificate): string =>
  sealText(
    KIND,
    JSON.stringify([
      certificate.name,
      certificate.day,
      certificate.courseId,
      certificate.version,
      certificate.modules,
      certificate.result && [certificate.result.score, certificate.result.passMark],
      OUTCOMES.map((outcome) => certificate.outcomes[outcome] ?? null),
      certificate.minutes,
      certificate.completedOn,
    ]),
  );

const isPercent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100_000;
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

function parseResult(value: unknown): Certificate['result'] | undefined {
  if (value === null) return null;
  if (!Array.isArray(value)) return undefined;
  const [score, passMark]: readonly unknown[] = value;
  return isPercent(score) && isPercent(passMark) ? { score, passMark } : undefined;
}

function parseFields(fields: readonly unknown[]): Certificate | undefined {
  const [name, day, courseId, version, modules, result, outcomes, minutes, completedOn = null] = fields;
  const parsed = parseResult(result);
  if (!isText(name, LONGEST_NAME) || !isText(courseId, 64) || !isText(version, 40)) return undefined;
  if (!isDay(day) || (completedOn !== null && !isDay(completedOn))) return undefined;
  if (!Array.isArray(modules) || !modules.every(isCount) || parsed === undefined) return undefined;
  if (!Array.isArray(outcomes) || !isCount(minutes)) return undefined;
  const known = OUTCOMES.flatMap((outcome, at) => {
    const percent: unknown = outcomes[at];
    return isPercent(percent) ? [[outcome, percent] as const] : [];
  });
  return {
    name,
    day,
    completedOn,
    courseId,
    version,
    modules,
    result: parsed,
    outcomes: Object.fromEntries(known),
    minutes,
  };
}

/** Reads the line of a certificate, which anyone may have typed. */
export function decodeCertificate(line: string): Result<Certificate, SealError> {
  const opened = openSealed(KIND, line);
  if (!opened.ok) return opened;
  try {
    const fields: unknown = JSON.parse(opened.value);
    const certificate = Array.isArray(fields) ? parseFields(fields) : undefined;
    return certificate ? succeed(certificate) : fail('damaged');
  } catch {
    return fail('damaged');
  }
}
