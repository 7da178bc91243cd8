import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { CourseFacts, ModuleFacts } from './course-facts';

/** The language in which the course is written; the default unless a package is told otherwise. */
const SOURCE_LANGUAGE = 'en';

// Only what the packager reads; the content tests check the whole.
const courseFile = v.object({
  course: v.object({ id: v.string(), passMark: v.number(), modules: v.array(v.string()) }),
});
const moduleFile = v.object({ default: v.object({ id: v.string(), quiz: v.optional(v.object({})) }) });
const packageFile = v.object({ version: v.string() });

const load = async (...path: string[]): Promise<unknown> => import(pathToFileURL(join(...path)).href);

async function loadModuleFacts(root: string, id: string): Promise<ModuleFacts> {
  const { default: module } = v.parse(moduleFile, await load(root, 'modules', id, 'module.ts'));
  return { id, graded: module.quiz !== undefined };
}

async function listLanguages(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'locales'), { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return [SOURCE_LANGUAGE, ...tags.filter((tag) => tag !== SOURCE_LANGUAGE).toSorted()];
}

/** Reads the facts of the course from its structure under `root`. Rejects when the structure cannot be loaded. */
export async function loadCourseFacts(root: string): Promise<CourseFacts> {
  const { course } = v.parse(courseFile, await load(root, 'modules', 'course.ts'));
  const given: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    id: course.id,
    version: v.parse(packageFile, given).version,
    passMark: course.passMark,
    modules: await Promise.all(course.modules.map((id) => loadModuleFacts(root, id))),
    languages: await listLanguages(root),
  };
}
