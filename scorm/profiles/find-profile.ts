import type { Profile } from '../../src/content/package-options';
import type { ProfileRules } from './profile-rules';
import { scorm12 } from './scorm12';
import { scorm2004Fourth } from './scorm2004-4th';
import { web } from './web';

const RULES: Readonly<Record<Profile, ProfileRules>> = {
  scorm12,
  'scorm2004-4th': scorm2004Fourth,
  web,
};

export const findProfile = (profile: Profile): ProfileRules => RULES[profile];
