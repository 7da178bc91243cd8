import {
  choosePassport,
  FAILURES,
  isIdentifier,
  isTitle,
  LONGEST_TITLE,
  PASSPORT_SCOPES,
  PROFILES,
  REPORTINGS,
  type PackageOptions,
} from '../../src/content/package-options';
import { fail, succeed, type Result } from '../../src/content/result';
import type { CourseFacts } from '../course-facts';
import { findRecipe, LMS_IDS } from '../recipes/recipes';
import type { Recipe } from '../recipes/recipe';
import type { ChoiceError, Choices } from './choices';
import { pickName, pickNames } from './pick-names';

type Reports = Pick<PackageOptions, 'reporting' | 'failure' | 'finish'>;
type Names = Pick<PackageOptions, 'identifier' | 'title'>;
type Numbers = Pick<PackageOptions, 'passMark' | 'attempts'>;

const refuse = (
  field: keyof Choices,
  kind: 'form' | 'several',
  value: string,
  message: string,
): Result<never, ChoiceError> => fail({ field, kind, value, allowed: [], message });

function parseWhole(
  field: keyof Numbers,
  what: string,
  text: string,
  most: number,
): Result<number, ChoiceError> {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most
    ? succeed(value)
    : refuse(field, 'form', text, `wrong ${what} "${text}"; allowed: a whole number from 1 to ${most}`);
}

function parseNumbers({ passMark, attempts }: Choices, course: CourseFacts): Result<Numbers, ChoiceError> {
  const mark = parseWhole('passMark', 'pass mark', passMark ?? String(course.passMark), 100);
  if (!mark.ok) return mark;
  if (attempts === undefined) return succeed({ passMark: mark.value, attempts: null });
  const limit = parseWhole('attempts', 'number of attempts', attempts, 99);
  return limit.ok ? succeed({ passMark: mark.value, attempts: limit.value }) : limit;
}

function parseRecipe({ lms }: Choices): Result<Recipe | undefined, ChoiceError> {
  if (lms === undefined) return succeed(undefined);
  const id = pickName('lms', lms, LMS_IDS);
  return id.ok ? succeed(findRecipe(id.value)) : id;
}

function parseReports(choices: Choices, recipe: Recipe | undefined): Result<Reports, ChoiceError> {
  const reporting = pickName(
    'reporting',
    choices.reporting ?? recipe?.reporting ?? REPORTINGS[0],
    REPORTINGS,
  );
  if (!reporting.ok) return reporting;
  const failure = pickName('failure', choices.failure ?? FAILURES[0], FAILURES);
  if (!failure.ok) return failure;
  return succeed({ reporting: reporting.value, failure: failure.value, finish: choices.finish === true });
}

function parseNames(choices: Choices, course: CourseFacts): Result<Names, ChoiceError> {
  const { identifier = course.id } = choices;
  if (!isIdentifier(identifier)) {
    const form = 'a small letter, then at most 63 small letters, digits or hyphens';
    return refuse('identifier', 'form', identifier, `wrong identifier "${identifier}"; allowed: ${form}`);
  }
  const title = choices.title?.trim() ?? null;
  if (title !== null && !isTitle(title)) {
    const form = `one line of 1 to ${LONGEST_TITLE} characters`;
    return refuse('title', 'form', title, `wrong title "${title}"; allowed: ${form}`);
  }
  if (title !== null && choices.split)
    return refuse('title', 'several', title, 'one title cannot name several packages; leave it out');
  return succeed({ identifier, title });
}

/**
 * Turns choices into the options of each package: one per profile, or per profile and module where they are split. Modules come in course
 * order, whatever the order chosen. The error names the wrong value and what is allowed.
 */
export function parseChoices(
  choices: Choices,
  course: CourseFacts,
): Result<readonly PackageOptions[], ChoiceError> {
  const moduleIds = course.modules.map((module) => module.id);
  const recipe = parseRecipe(choices);
  if (!recipe.ok) return recipe;
  const profiles = pickNames(
    'profiles',
    choices.profiles ?? (recipe.value && [recipe.value.profile]),
    PROFILES,
  );
  if (!profiles.ok) return profiles;
  const modules = pickNames('modules', choices.modules, moduleIds);
  if (!modules.ok) return modules;
  const languages = pickNames('languages', choices.languages, course.languages);
  if (!languages.ok) return languages;
  const numbers = parseNumbers(choices, course);
  if (!numbers.ok) return numbers;
  const reports = parseReports(choices, recipe.value);
  if (!reports.ok) return reports;
  const names = parseNames(choices, course);
  if (!names.ok) return names;
  const passport = pickName('passport', choices.passport ?? choosePassport('scorm12'), PASSPORT_SCOPES);
  if (!passport.ok) return passport;
  const chosen = moduleIds.filter((id) => modules.value.includes(id));
  const selections = choices.split ? chosen.map((id) => [id]) : [chosen];
  return succeed(
    profiles.value.flatMap((profile) =>
      selections.map((selected) => ({
        profile,
        version: course.version,
        modules: selected,
        languages: languages.value,
        ...numbers.value,
        lockedOrder: choices.lockedOrder === true,
        interactions: choices.interactions !== false,
        ...names.value,
        ...reports.value,
        passport: profile === 'web' ? choosePassport(profile) : passport.value,
      })),
    ),
  );
}
