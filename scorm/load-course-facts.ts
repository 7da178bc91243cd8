import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadWholeCourse } from '../src/content/build/load-whole-course';
import type { Module } from '../src/content/types';
import { measureModule } from '../src/engine/resume/create-worst-state';
import type { CourseFacts, ModuleFacts } from './course-facts';

const packageFile = v.object({ version: v.string() });

function toFacts({ id, objectives, lessons, quiz }: Module): ModuleFacts {
  const always = lessons.filter(({ onlyWith }) => onlyWith === undefined);
  return {
    id,
    objectives,
    minutes: always.reduce((sum, { minutes }) => sum + minutes, quiz?.minutes ?? 0),
    dependent: lessons.flatMap(({ id: lesson, onlyWith, minutes }) =>
      onlyWith === undefined ? [] : [{ lesson, onlyWith, minutes }],
    ),
    graded: quiz !== undefined,
  };
}

/** Reads the facts of the course from its structure under `root`. Rejects when the structure cannot be loaded. */
export async function loadCourseFacts(root: string): Promise<CourseFacts> {
  const { course, modules, languages } = await loadWholeCourse(root);
  const given: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    id: course.id,
    version: v.parse(packageFile, given).version,
    passMark: course.passMark,
    modules: modules.map(({ module }) => toFacts(module)),
    languages,
    structures: modules.map(measureModule),
  };
}
