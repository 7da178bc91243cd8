import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadCourseFacts } from './load-course-facts';

let root = '';

async function writeCourse(files: Record<string, string>): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'course-'));
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), contents);
  }
}

afterEach(() => rm(root, { recursive: true }));

test('facts come from the structure: order, pass mark, quizzes, languages with the source language first', async () => {
  await writeCourse({
    'package.json': '{ "version": "2.1.0", "type": "module" }',
    'modules/course.ts': `export const course = { id: 'c', passMark: 75, modules: ['b', 'a'], objectives: [] };`,
    'modules/a/module.ts': `export default { id: 'a', quiz: { minutes: 5 } };`,
    'modules/b/module.ts': `export default { id: 'b' };`,
    'locales/de/ui.json': '{}',
    'locales/en/ui.json': '{}',
    'locales/README.md': '',
  });
  expect(await loadCourseFacts(root)).toEqual({
    id: 'c',
    version: '2.1.0',
    passMark: 75,
    modules: [
      { id: 'b', graded: false },
      { id: 'a', graded: true },
    ],
    languages: ['en', 'de'],
  });
});

test('a structure of another form is refused', async () => {
  await writeCourse({ 'package.json': '{}', 'modules/course.ts': 'export const course = {};' });
  await expect(loadCourseFacts(root)).rejects.toThrow('"id"');
});
