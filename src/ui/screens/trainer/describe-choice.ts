import type { ChoiceError } from '../../../../scorm/options/choices';
import type { PackageOptions, Profile } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';

/** Names of standards are the same in every language. */
const STANDARDS: Readonly<Record<Exclude<Profile, 'web'>, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
};

export const nameProfile = (profile: Profile): string =>
  profile === 'web' ? uiText('trainer.profile.web') : STANDARDS[profile];

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

/** What a package takes over of what a learner did elsewhere; null in the web edition, which takes all. */
export const describePassport = ({ profile, passport }: PackageOptions): string | null =>
  profile === 'web' ? null : uiText('trainer.sum.passport', { what: uiText(`trainer.passport.${passport}`) });

/** What an LMS is told by a package. */
export function describeReport(options: PackageOptions, isGraded: boolean): string {
  if (options.profile === 'web') return uiText('trainer.tells.web');
  if (!isGraded) return uiText('trainer.tells.ungraded');
  const tells =
    options.profile === 'cmi5' && options.reporting === 'completed' ? 'scoreless' : options.reporting;
  return uiText(`trainer.tells.${tells}`, { percent: options.passMark });
}
