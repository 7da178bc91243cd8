import type { Profile } from '../../src/content/package-options';
import { cmi5 } from './cmi5';
import { createScorm2004 } from './create-scorm2004';
import type { ProfileRules } from './profile-rules';
import { scorm12 } from './scorm12';
import { web } from './web';

const RULES: Readonly<Record<Profile, ProfileRules>> = {
  scorm12,
  'scorm2004-3rd': createScorm2004('3rd'),
  'scorm2004-4th': createScorm2004('4th'),
  cmi5,
  web,
};

/** What the standard of a profile asks of a package. */
export const findProfile = (profile: Profile): ProfileRules => RULES[profile];
