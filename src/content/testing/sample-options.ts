import type { PackageOptions } from '../package-options';

/** For tests: the options of a package of one module in English for which nothing else was chosen. */
export const sampleOptions = {
  profile: 'scorm12',
  version: '1',
  modules: ['welcome'],
  languages: ['en'],
  passMark: 80,
  attempts: null,
  lockedOrder: false,
  interactions: true,
  identifier: 'course',
  title: null,
  reporting: 'passed',
  failure: 'incomplete',
  finish: false,
  passport: 'lessons',
} as const satisfies PackageOptions;
