import { expect, test } from 'vitest';
import type { PackageOptions } from '../../src/content/package-options';
import { namePackage } from './name-package';

const course = {
  id: 'course',
  version: '1.0.0',
  passMark: 70,
  modules: [
    { id: 'first', objectives: [], minutes: 10, dependent: [], graded: false },
    { id: 'loops-two', objectives: [], minutes: 10, dependent: [], graded: true },
    { id: 'third', objectives: [], minutes: 10, dependent: [], graded: true },
  ],
  languages: ['en', 'fr'],
  structures: [],
};

const whole: PackageOptions = {
  profile: 'scorm12',
  version: '1.0.0',
  modules: ['first', 'loops-two', 'third'],
  languages: ['en', 'fr'],
  passMark: 70,
  attempts: null,
  lockedOrder: false,
  interactions: true,
  identifier: 'course',
  title: null,
  reporting: 'passed',
  failure: 'incomplete',
  finish: false,
  passport: 'lessons',
};

test.each<[string, Partial<PackageOptions>, string]>([
  ['the whole course', {}, 'course-1.0.0-scorm12.zip'],
  ['some modules', { modules: ['first', 'loops-two'] }, 'course-1.0.0-scorm12-first_loops-two.zip'],
  ['one language', { languages: ['fr'] }, 'course-1.0.0-scorm12-fr.zip'],
  ['another default language', { languages: ['fr', 'en'] }, 'course-1.0.0-scorm12-fr_en.zip'],
  ['another identifier', { identifier: 'ministry' }, 'ministry-1.0.0-scorm12.zip'],
  ['both', { profile: 'web', modules: ['third'], languages: ['fr'] }, 'course-1.0.0-web-third-fr.zip'],
])('the name of a package tells %s', (_, change, name) => {
  expect(namePackage({ ...whole, ...change }, course)).toBe(name);
});
