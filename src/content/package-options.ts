import { fail, succeed, type Result } from './result';

export const PROFILES = ['scorm12', 'scorm2004-4th', 'web'] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * The choices of whoever made the package. They stand in `options.json` at the root of every package,
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
  /** Finished attempts allowed at a quiz that counts, 1–99; null is without limit. */
  readonly attempts: number | null;
  /** Lessons open one after the other. */
  readonly lockedOrder: boolean;
  /** Whether answers are reported one by one. */
  readonly interactions: boolean;
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** Reads `options.json`; it comes from a file that anyone may have edited. */
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
  return succeed({
    profile,
    version: typeof given.version === 'string' ? given.version : '',
    modules: given.modules,
    languages: given.languages,
    passMark,
    attempts,
    lockedOrder: given.lockedOrder === true,
    interactions: given.interactions !== false,
  });
}
