import type { ChoiceError } from '../../../../scorm/options/choices';
import { nameStandard } from '../../../../scorm/profiles/name-standard';
import type { PackageOptions, Profile } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';

export const nameProfile = (profile: Profile): string =>
  nameStandard(profile) ?? uiText('trainer.profile.web');

/** What is wrong with a choice, in the language in use. */
export function describeError({ field, kind, value, allowed }: ChoiceError): string {
  if (kind === 'unknown') return uiText('trainer.wrong.unknown', { value, allowed: allowed.join(', ') });
  if (kind === 'several') return uiText('trainer.wrong.several');
  switch (field) {
    case 'modules':
    case 'languages':
    case 'passMark':
    case 'attempts':
    case 'identifier':
    case 'title':
      return uiText(`trainer.wrong.${field}`, { value });
    default:
      return uiText('trainer.wrong.unknown', { value, allowed: allowed.join(', ') });
  }
}

/** What an LMS is told by a package. */
export function describeReport(options: PackageOptions, isGraded: boolean): string {
  if (options.profile === 'web') return uiText('trainer.tells.web');
  if (!isGraded) return uiText('trainer.tells.ungraded');
  const tells =
    options.profile === 'cmi5' && options.reporting === 'completed' ? 'scoreless' : options.reporting;
  return uiText(`trainer.tells.${tells}`, { percent: options.passMark });
}
