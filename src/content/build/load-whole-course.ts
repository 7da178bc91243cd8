import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { courseSchema, lessonSchema, moduleSchema, quizSchema } from '../schema/course-schema';
import type { Course, WholeModule } from '../types';

/** The language in which the course is written; others are compared with it. */
export const SOURCE_LANGUAGE = 'en';

/** The texts of a file in one language, by key. */
export type Texts = Readonly<Record<string, string>>;

export interface WholeCourse {
  readonly course: Course;
  readonly modules: readonly WholeModule[];
  readonly languages: readonly string[];
  /** The texts of a namespace such as `circular-ict/loops`. A file that is not there has none. */
  readonly readTexts: (language: string, namespace: string) => Texts;
}

const courseFile = v.object({ course: courseSchema });
const moduleFile = v.object({
  default: v.object({
    ...moduleSchema.entries,
    load: v.object({ lesson: v.function(), quiz: v.optional(v.function()) }),
  }),
});
const textsSchema = v.record(v.string(), v.string());

const load = async (...path: string[]): Promise<unknown> => import(pathToFileURL(join(...path)).href);

async function loadModule(root: string, id: string): Promise<WholeModule> {
  const file = v.parse(moduleFile, await load(root, 'modules', id, 'module.ts'));
  const { load: parts, ...module } = file.default;
  const lessons = await Promise.all(
    module.lessons.map(async (lesson) => v.parse(lessonSchema, await parts.lesson(lesson.id))),
  );
  return { module, lessons, quiz: parts.quiz && v.parse(quizSchema, await parts.quiz()) };
}

function listLanguages(locales: string): string[] {
  const entries = readdirSync(locales, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return [SOURCE_LANGUAGE, ...tags.filter((tag) => tag !== SOURCE_LANGUAGE).toSorted()];
}

/** The course under `root`, structure and words. Rejects where its structure does not fit the schema. */
export async function loadWholeCourse(root: string): Promise<WholeCourse> {
  const { course } = v.parse(courseFile, await load(root, 'modules', 'course.ts'));
  const locales = join(root, 'locales');
  return {
    course,
    modules: await Promise.all(course.modules.map((id) => loadModule(root, id))),
    languages: listLanguages(locales),
    readTexts: (language, namespace) => {
      const path = join(locales, language, `${namespace}.json`);
      return existsSync(path) ? v.parse(textsSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
    },
  };
}
