import { fail, succeed, type Result } from './result';

export const PROFILES = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web'] as const;
export type Profile = (typeof PROFILES)[number];

/** Which words the LMS is told at the end: `passed` is passed or failed, `completed` is completed alone, for an LMS that reports only that. */
export const REPORTINGS = ['passed', 'completed'] as const;
export type Reporting = (typeof REPORTINGS)[number];

/** What the LMS is told after a result below the pass mark while a try is left. `failed` locks the course in some LMSs. */
export const FAILURES = ['incomplete', 'failed'] as const;
export type Failure = (typeof FAILURES)[number];

/** What an LMS package reads of a progress passport: nothing; lessons and practice; the graded quizzes, too. */
export const PASSPORT_SCOPES = ['none', 'lessons', 'all'] as const;
export type PassportScope = (typeof PASSPORT_SCOPES)[number];

/** Part of XML ids and file names: ASCII, begins with a letter. */
const IDENTIFIER = /^[a-z][a-z0-9-]{0,63}$/;

/** Characters in a title; `imscp_rootv1p1p2.xsd` allows no more. */
export const LONGEST_TITLE = 200;

/**
 * The choices of whoever made the package. They stand in `options.js` at the root of every package,
 * readable by an administrator; the manifest is made from the same values.
 */
export interface PackageOptions {
  readonly profile: Profile;
  /** Version of the course, for the diagnosis. */
  readonly version: string;
  /** Packaged modules in course order. */
  readonly modules: readonly string[];
  /** Packaged languages; the first is the default. */
  readonly languages: readonly string[];
  /** Whole per cent, 1–100. */
  readonly passMark: number;
  /** Finished attempts allowed at a graded quiz, 1–99; null is without limit. */
  readonly attempts: number | null;
  /** Lessons open one after the other. */
  readonly lockedOrder: boolean;
  /** Whether answers are reported one by one. */
  readonly interactions: boolean;
  /** What the identifiers of the manifest begin with; an LMS keeps records under them. Empty in options that were written before it was. */
  readonly identifier: string;
  /** What the LMS shows, 1–200 characters; null is the title that the texts of the default language give. */
  readonly title: string | null;
  readonly reporting: Reporting;
  readonly failure: Failure;
  /**
   * The attempt is ended when the course is complete, for an LMS that takes the result only then. A learner who returns begins anew, or
   * sees the work again where this device kept it. Without effect in cmi5, where each statement counts as soon as it is made.
   */
  readonly finish: boolean;
  /** The self-study edition reads all. */
  readonly passport: PassportScope;
}

export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** One line with something to read, of characters that XML 1.0 can hold. */
export const isTitle = (text: string): boolean =>
  text.trim() !== '' && Array.from(text).length <= LONGEST_TITLE && !/[\p{Cc}\uFFFE\uFFFF]/u.test(text);

const takeText = (value: unknown, isRight: (text: string) => boolean): string | null =>
  typeof value === 'string' && isRight(value) ? value : null;

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** What a package reads where nobody chose. The self-study edition belongs to the learner alone. */
export const choosePassport = (profile: Profile): PassportScope => (profile === 'web' ? 'all' : 'lessons');

/** Reads what `options.js` gives; it is a file that anyone may have edited. */
export function parsePackageOptions(value: unknown): Result<PackageOptions, string> {
  if (typeof value !== 'object' || value === null) return fail('not an object');
  const given: Partial<Record<keyof PackageOptions, unknown>> = value;
  const profile = PROFILES.find((name) => name === given.profile);
  if (!profile) return fail('profile');
  if (!isTextList(given.modules)) return fail('modules');
  if (!isTextList(given.languages)) return fail('languages');
  const { passMark } = given;
  if (!isWithin(passMark, 1, 100)) return fail('passMark');
  const attempts = given.attempts ?? null;
  if (attempts !== null && !isWithin(attempts, 1, 99)) return fail('attempts');
  const reporting = REPORTINGS.find((name) => name === (given.reporting ?? 'passed'));
  if (!reporting) return fail('reporting');
  const failure = FAILURES.find((name) => name === (given.failure ?? 'incomplete'));
  if (!failure) return fail('failure');
  const passport = PASSPORT_SCOPES.find((name) => name === (given.passport ?? choosePassport(profile)));
  if (!passport) return fail('passport');
  return succeed({
    profile,
    version: typeof given.version === 'string' ? given.version : '',
    modules: given.modules,
    languages: given.languages,
    passMark,
    attempts,
    lockedOrder: given.lockedOrder === true,
    interactions: given.interactions !== false,
    identifier: takeText(given.identifier, isIdentifier) ?? '',
    title: takeText(given.title, isTitle),
    reporting,
    failure,
    finish: given.finish === true,
    passport,
  });
}
