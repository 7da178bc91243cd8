import { expect, test } from 'vitest';
import type { PackageOptions } from '../../src/content/package-options';
import { sampleOptions } from '../../src/content/testing/sample-options';
import { createCourseFacts, createModuleFacts } from '../testing/sample-facts';
import { namePackage } from './name-package';

const MODULES = ['first', 'loops-two', 'third'];
const course = createCourseFacts(MODULES.map((id) => createModuleFacts(id)));
const whole: PackageOptions = { ...sampleOptions, modules: MODULES, languages: ['en', 'fr'] };

test.each<[string, Partial<PackageOptions>, string]>([
  ['the whole course', {}, 'course-1-scorm12.zip'],
  ['some modules', { modules: ['first', 'loops-two'] }, 'course-1-scorm12-first_loops-two.zip'],
  ['one language', { languages: ['fr'] }, 'course-1-scorm12-fr.zip'],
  ['another default language', { languages: ['fr', 'en'] }, 'course-1-scorm12-fr_en.zip'],
  ['another identifier', { identifier: 'ministry' }, 'ministry-1-scorm12.zip'],
  ['both', { profile: 'web', modules: ['third'], languages: ['fr'] }, 'course-1-web-third-fr.zip'],
])('the name of a package tells %s', (_, change, name) => {
  expect(namePackage({ ...whole, ...change }, course)).toBe(name);
});
