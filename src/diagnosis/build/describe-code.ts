import texts from '../../../locales/en/doctor.json';
import { succeed, fail, type Result } from '../../content/result';
import { decodeDiagnosis, type CodeError } from '../decode-diagnosis';
import { findCause } from '../find-cause';
import { listFindings } from '../list-findings';

const ERRORS: Readonly<Record<CodeError, string>> = {
  form: 'not a code: it has 16 letters and digits, in four groups of four',
  checksum: 'mistyped: at least one character of the code is wrong',
  format: 'unknown format: the code comes from another version of the course',
};

const SIGNS = { good: 'ok', caution: '!', bad: 'X', open: '?' } as const;

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => values[name]?.toLocaleString('en') ?? hole);

/** A code in the words that the learner saw, in English: the cause, what to do, each check. */
export function describeCode(code: string): Result<string, string> {
  const decoded = decodeDiagnosis(code);
  if (!decoded.ok) return fail(ERRORS[decoded.error]);
  const cause = findCause(decoded.value);
  const lines = listFindings(decoded.value).map(({ name, grade, sentences }) => {
    const said = sentences.map(({ key, values }) => fill(texts[key], values)).join(' ');
    return `${SIGNS[grade].padEnd(3)} ${texts[name].padEnd(26)} ${said}`;
  });
  const verdict = [
    `Cause: ${texts[`doctor.cause.${cause}`]}`,
    `The learner is told: ${texts[`doctor.cause.${cause}.text`]}`,
  ];
  return succeed([...verdict, '', ...lines, ''].join('\n'));
}
