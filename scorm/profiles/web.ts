import type { ProfileRules } from './profile-rules';

export const web: ProfileRules = {
  policy: 'web',
  purpose: 'for self-study without an LMS: unzip it on any web server',
};
