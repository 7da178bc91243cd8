import type { CourseFacts, ModuleFacts } from '../course-facts';

/** For tests: a module with a quiz and without lessons that depend on another module. */
export const createModuleFacts = (id: string, parts: Partial<ModuleFacts> = {}): ModuleFacts => ({
  id,
  objectives: [],
  minutes: 10,
  dependent: [],
  graded: true,
  ...parts,
});

/** For tests: a course of these modules in English and French, of which nothing can be read. */
export const createCourseFacts = (
  modules: readonly ModuleFacts[],
  parts: Partial<CourseFacts> = {},
): CourseFacts => ({
  id: 'course',
  version: '1',
  passMark: 80,
  modules,
  languages: ['en', 'fr'],
  structures: [],
  ...parts,
});
