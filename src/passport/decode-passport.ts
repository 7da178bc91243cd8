import type { CourseIndex } from '../content/course-index';
import { LARGEST_NUMBER } from '../content/permanent-numbers';
import { fail, succeed, type Result } from '../content/result';
import { decodeResume } from '../engine/resume/decode-resume';
import { openSealed } from '../sealed/seal-text';
import { KIND } from './encode-passport';
import type { Passport, PassportError } from './passport';

/** No passport is longer; characters. */
export const LONGEST_LINE = 100_000;

interface Fields extends Omit<Passport, 'state'> {
  readonly resume: string;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_NUMBER;

function parseFields(fields: readonly unknown[]): Fields | undefined {
  const [courseId, version, day, modules, passMark, resume] = fields;
  if (!isText(courseId, 64) || !isText(version, 40) || !isDay(day)) return undefined;
  if (!Array.isArray(modules) || !modules.every(isNumber)) return undefined;
  if (!isNumber(passMark) || passMark > 100 || typeof resume !== 'string') return undefined;
  return { courseId, version, day, modules, passMark, resume };
}

function readFields(text: string): Fields | undefined {
  try {
    const fields: unknown = JSON.parse(text);
    return Array.isArray(fields) ? parseFields(fields) : undefined;
  } catch {
    return undefined;
  }
}

/** A line of this sort from a later release. */
const isNewer = (line: string): boolean => /^\s*PASS\d+\./.test(line);

/**
 * Reads a passport, which anyone may have written. What an earlier release wrote is read as its record would be; what this course does
 * not have is left out.
 */
export function decodePassport(line: string, index: CourseIndex): Result<Passport, PassportError> {
  if (line.length > LONGEST_LINE) return fail('foreign');
  const opened = openSealed(KIND, line);
  if (!opened.ok) return fail(opened.error === 'foreign' && isNewer(line) ? 'newer' : opened.error);
  const fields = readFields(opened.value);
  if (!fields) return fail('damaged');
  const { resume, ...rest } = fields;
  if (rest.courseId !== index.id) return fail('course');
  const state = decodeResume(resume, index);
  if (state.ok) return succeed({ ...rest, state: state.value });
  // The seal is whole: a state of no known format is one of a later release.
  if (state.error === 'newer' || state.error === 'format') return fail('newer');
  return fail(state.error === 'course' ? 'course' : 'damaged');
}
