import type { PackageOptions, Profile } from '../../src/content/package-options';
import { isGraded, type CourseFacts } from '../course-facts';
import type { Basis, Recipe, SettingId, StepId } from './recipe';
import { findRecipe, type LmsId } from './recipes';

/** What a package does that decides how an LMS must be set for it. */
export interface GuideFacts extends Pick<
  PackageOptions,
  'profile' | 'reporting' | 'failure' | 'finish' | 'attempts'
> {
  /** There is a quiz whose result goes to the LMS. */
  readonly isGraded: boolean;
}

/**
 * How a package differs from what the recipe advises. `also`: another standard that the LMS takes, too; `other`: one that it may not take;
 * `web`: the edition without an LMS; `reporting`: it sends passed or failed to an LMS that does better with completed alone.
 */
export type AdviceId = 'also' | 'other' | 'web' | 'reporting';

/** What no recipe names: it follows from the standard alone. */
type StandardStepId = 'cmi5-upload' | 'web-serve' | 'web-link';

/** What no recipe names: it follows from the choices for the package. */
type ChosenSettingId =
  'completed' | 'moodle-completed' | 'tries' | 'cmi5-tries' | 'cmi5-move-on' | 'failed' | 'finish';

/** How to bring one package into one LMS, as ids; the words stand in `locales/<language>/trainer.json`. */
export interface Guide {
  readonly profile: Profile;
  /** Finished attempts allowed at a graded quiz; null is without limit. */
  readonly tries: number | null;
  /** Empty where the package is as the recipe advises. */
  readonly advice: readonly AdviceId[];
  readonly basis: Basis;
  readonly steps: readonly (StepId | StandardStepId)[];
  readonly settings: readonly (SettingId | ChosenSettingId)[];
  readonly checks: readonly ('resume' | 'status' | 'doctor')[];
  readonly troubles: readonly ('unsaved' | 'incomplete' | 'update' | 'copy' | 'help')[];
}

/** Settings that hold for every standard. */
const ANY_STANDARD: ReadonlySet<SettingId> = new Set(['window', 'cloud-modes']);

/** Whether passed and failed go to the LMS, and with them a pass mark in the manifest. */
const isVerdictSent = (facts: GuideFacts): boolean => facts.isGraded && facts.reporting === 'passed';

const isLimited = (facts: GuideFacts): boolean => facts.isGraded && facts.attempts !== null;

function listAdvice({ profile, also = [], reporting }: Recipe, facts: GuideFacts): readonly AdviceId[] {
  if (facts.profile === 'web') return ['web'];
  const standard: readonly AdviceId[] =
    facts.profile === profile ? [] : [also.includes(facts.profile) ? 'also' : 'other'];
  return reporting === 'completed' && isVerdictSent(facts) ? [...standard, 'reporting'] : standard;
}

/** The settings that a SCORM package like this needs in place of one of the recipe; none where it does not apply. */
function adaptSetting(id: SettingId, facts: GuideFacts): readonly (SettingId | ChosenSettingId)[] {
  switch (id) {
    case 'passed':
      return [isVerdictSent(facts) ? id : 'completed'];
    case 'moodle-status':
      return [isVerdictSent(facts) ? id : 'moodle-completed'];
    case 'attempts':
      return [isLimited(facts) ? 'tries' : id];
    case 'highest':
    case 'blackboard-grade':
      return facts.isGraded ? [id] : [];
    case 'successfactors-mastery':
    case 'chamilo-mastery':
      return isVerdictSent(facts) ? [id] : [];
    default:
      return [id];
  }
}

/** The settings of a recipe that hold for cmi5, too. There the package itself says when it counts as done. */
function listForCmi5({ settings, also = [] }: Recipe, facts: GuideFacts): Guide['settings'] {
  const known: Guide['settings'] = also.includes('cmi5')
    ? settings.filter((id) => ANY_STANDARD.has(id))
    : ['window'];
  return ['cmi5-move-on', ...known, ...(isLimited(facts) ? (['cmi5-tries'] as const) : [])];
}

function listForScorm({ settings }: Recipe, facts: GuideFacts): Guide['settings'] {
  const adapted = settings.flatMap((id) => adaptSetting(id, facts));
  const isToldTries = !isLimited(facts) || adapted.includes('tries');
  return [
    ...adapted,
    ...(isToldTries ? [] : (['tries'] as const)),
    ...(facts.finish ? (['finish'] as const) : []),
  ];
}

function listSettings(recipe: Recipe, facts: GuideFacts): Guide['settings'] {
  const { profile, failure, attempts } = facts;
  if (profile === 'web') return [];
  const settings = profile === 'cmi5' ? listForCmi5(recipe, facts) : listForScorm(recipe, facts);
  // Where one try is all there is, a failure is the last word anyway.
  const mayRecover = isVerdictSent(facts) && failure === 'failed' && attempts !== 1;
  return mayRecover ? [...settings, 'failed'] : settings;
}

function listSteps({ steps, also = [] }: Recipe, { profile }: GuideFacts): Guide['steps'] {
  if (profile === 'web') return ['web-serve', 'web-link'];
  return profile === 'cmi5' && !also.includes('cmi5') ? ['cmi5-upload'] : steps;
}

/** The recipe of an LMS, adapted to a package: no line of the guide contradicts what the package does. */
export function deriveGuide(lms: LmsId, facts: GuideFacts): Guide {
  const recipe = findRecipe(lms);
  const { profile } = facts;
  const isWeb = profile === 'web';
  const advice = listAdvice(recipe, facts);
  return {
    profile,
    tries: facts.attempts,
    advice,
    basis: profile === 'cmi5' && advice.includes('other') ? 'standard' : recipe.basis,
    steps: listSteps(recipe, facts),
    settings: listSettings(recipe, facts),
    checks: isWeb ? ['resume', 'doctor'] : ['resume', 'status', 'doctor'],
    troubles: isWeb ? ['update', 'help'] : ['unsaved', 'incomplete', 'update', 'copy', 'help'],
  };
}

/** One guide for each profile among packages that were made together. It counts as graded where one of them is: of split packages some have no quiz. */
export function deriveGuides(
  lms: LmsId,
  wanted: readonly PackageOptions[],
  course: CourseFacts,
): readonly Guide[] {
  const isFirst = ({ profile }: PackageOptions, at: number) =>
    wanted.findIndex((other) => other.profile === profile) === at;
  return wanted.filter(isFirst).map((options) => {
    const alike = wanted.filter(({ profile }) => profile === options.profile);
    return deriveGuide(lms, {
      ...options,
      isGraded: alike.some(({ modules }) => isGraded(course, modules)),
    });
  });
}
