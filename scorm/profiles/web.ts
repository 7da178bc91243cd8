import type { ProfileRules } from './profile-rules';

export const web: ProfileRules = {
  page: 'index-web.html',
  purpose: 'for self-study without an LMS: unzip it on any web server',
};
