import type { Profile } from '../../src/content/package-options';

/** Names of standards are the same in every language; null for the self-study edition, which is made for none. */
const NAMES: Readonly<Record<Profile, string | null>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
  web: null,
};

export const nameStandard = (profile: Profile): string | null => NAMES[profile];
