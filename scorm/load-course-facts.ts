import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadWholeCourse } from '../src/content/build/load-whole-course';
import type { CourseFacts } from './course-facts';

const packageFile = v.object({ version: v.string() });

/** Reads the facts of the course from its structure under `root`. Rejects when the structure cannot be loaded. */
export async function loadCourseFacts(root: string): Promise<CourseFacts> {
  const { course, modules, languages } = await loadWholeCourse(root);
  const given: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    id: course.id,
    version: v.parse(packageFile, given).version,
    passMark: course.passMark,
    modules: modules.map(({ module }) => ({ id: module.id, graded: module.quiz !== undefined })),
    languages,
    structures: modules,
  };
}
