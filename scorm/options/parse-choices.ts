import {
  FAILURES,
  isIdentifier,
  isTitle,
  LONGEST_TITLE,
  PROFILES,
  REPORTINGS,
  type PackageOptions,
} from '../../src/content/package-options';
import { fail, succeed, type Result } from '../../src/content/result';
import type { CourseFacts } from '../course-facts';

/** Choices as someone typed them; what is left out takes the default of the course. */
export interface Choices {
  readonly profiles?: readonly string[] | undefined;
  readonly modules?: readonly string[] | undefined;
  /** The first is the default language of the package. */
  readonly languages?: readonly string[] | undefined;
  readonly passMark?: string | undefined;
  /** Finished attempts allowed at a quiz that counts; without limit when left out. */
  readonly attempts?: string | undefined;
  readonly lockedOrder?: boolean | undefined;
  readonly interactions?: boolean | undefined;
  /** What the identifiers of the manifest begin with; the id of the course when left out. */
  readonly identifier?: string | undefined;
  readonly title?: string | undefined;
  readonly reporting?: string | undefined;
  readonly failure?: string | undefined;
  readonly finish?: boolean | undefined;
  /** A package for each module instead of one for all. */
  readonly split?: boolean | undefined;
}

type Reports = Pick<PackageOptions, 'reporting' | 'failure' | 'finish'>;
type Names = Pick<PackageOptions, 'identifier' | 'title'>;

function pickNames<Name extends string>(
  what: string,
  wanted: readonly string[] | undefined,
  allowed: readonly Name[],
): Result<readonly Name[], string> {
  const names = new Set<Name>();
  for (const wish of wanted ?? allowed) {
    const name = allowed.find((candidate) => candidate === wish);
    if (name === undefined) return fail(`unknown ${what} "${wish}"; allowed: ${allowed.join(', ')}`);
    names.add(name);
  }
  return names.size > 0 ? succeed([...names]) : fail(`no ${what} chosen; allowed: ${allowed.join(', ')}`);
}

function parseWhole(what: string, text: string, most: number): Result<number, string> {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most
    ? succeed(value)
    : fail(`wrong ${what} "${text}"; allowed: a whole number from 1 to ${most}`);
}

function pickWord<Word extends string>(
  what: string,
  wish: string | undefined,
  allowed: readonly [Word, ...Word[]],
): Result<Word, string> {
  const word = allowed.find((candidate) => candidate === (wish ?? allowed[0]));
  return word === undefined ? fail(`wrong ${what} "${wish}"; allowed: ${allowed.join(', ')}`) : succeed(word);
}

function parseReports(choices: Choices): Result<Reports, string> {
  const reporting = pickWord('reporting', choices.reporting, REPORTINGS);
  if (!reporting.ok) return reporting;
  const failure = pickWord('failure', choices.failure, FAILURES);
  if (!failure.ok) return failure;
  return succeed({ reporting: reporting.value, failure: failure.value, finish: choices.finish === true });
}

function parseNames(choices: Choices, course: CourseFacts): Result<Names, string> {
  const { identifier = course.id } = choices;
  if (!isIdentifier(identifier))
    return fail(
      `wrong identifier "${identifier}"; allowed: a small letter, then at most 63 small letters, digits or hyphens`,
    );
  const title = choices.title?.trim() ?? null;
  if (title !== null && !isTitle(title))
    return fail(`wrong title "${title}"; allowed: one line of 1 to ${LONGEST_TITLE} characters`);
  if (title !== null && choices.split) return fail('one title cannot name several packages; leave it out');
  return succeed({ identifier, title });
}

/**
 * Turns choices into the options of each package, one per profile, or per profile and module where they are split. Modules come in course order whatever the
 * order of the wish. The error names the wrong value and what is allowed.
 */
export function parseChoices(
  choices: Choices,
  course: CourseFacts,
): Result<readonly PackageOptions[], string> {
  const moduleIds = course.modules.map((module) => module.id);
  const profiles = pickNames('profile', choices.profiles, PROFILES);
  if (!profiles.ok) return profiles;
  const modules = pickNames('module', choices.modules, moduleIds);
  if (!modules.ok) return modules;
  const languages = pickNames('language', choices.languages, course.languages);
  if (!languages.ok) return languages;
  const passMark = parseWhole('pass mark', choices.passMark ?? String(course.passMark), 100);
  if (!passMark.ok) return passMark;
  const attempts =
    choices.attempts === undefined ? succeed(null) : parseWhole('number of attempts', choices.attempts, 99);
  if (!attempts.ok) return attempts;
  const reports = parseReports(choices);
  if (!reports.ok) return reports;
  const names = parseNames(choices, course);
  if (!names.ok) return names;
  const chosen = moduleIds.filter((id) => modules.value.includes(id));
  const common = {
    version: course.version,
    languages: languages.value,
    passMark: passMark.value,
    attempts: attempts.value,
    lockedOrder: choices.lockedOrder === true,
    interactions: choices.interactions !== false,
    ...names.value,
    ...reports.value,
  };
  const selections = choices.split ? chosen.map((id) => [id]) : [chosen];
  return succeed(
    profiles.value.flatMap((profile) =>
      selections.map((selected) => ({ ...common, profile, modules: selected })),
    ),
  );
}
