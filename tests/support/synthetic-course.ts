import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createBuildConfig } from '../../vite.config';

const ROOT = process.cwd();
const MODULES = 50;
const LESSONS = 20;
const QUESTIONS = 60;

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** The structure of one module: 20 lessons and a pool of 60 questions. */
async function writeModule(folder: string, n: number): Promise<void> {
  const id = `module-${n}`;
  await mkdir(join(folder, id), { recursive: true });
  const lessons = range(LESSONS).map(
    (lesson) =>
      `{ id: 'lesson-${lesson}', n: ${lesson}, minutes: 10, load: () => import('./lesson-${lesson}') }`,
  );
  await writeFile(
    join(folder, id, 'module.ts'),
    `import { defineModule } from '../../src/content/define-module';
export default defineModule({ id: '${id}', n: ${n}, objectives: ['o1-impact'], lessons: [${lessons.join(',\n')}],
  quiz: { minutes: 10, load: () => import('./quiz') } });`,
  );
  for (const lesson of range(LESSONS))
    await writeFile(
      join(folder, id, `lesson-${lesson}.ts`),
      `export const lesson = { id: 'lesson-${lesson}', objectives: [], terms: [], sources: ['gem2024'], blocks: [
  { id: 'opening-${n}-${lesson}', kind: 'text', paragraphs: 1 }] };`,
    );
  const items = range(QUESTIONS).map(
    (item) => `{ id: 'item-${n}-${item}', n: ${item}, kind: 'choice', sources: ['gem2024'] }`,
  );
  await writeFile(
    join(folder, id, 'quiz.ts'),
    `export const quiz = { draws: 8, items: [${items.join(',\n')}] };`,
  );
}

async function writeCourse(root: string): Promise<void> {
  for (const folder of ['src', 'scorm', 'assets', 'locales/en'])
    await cp(join(ROOT, folder), join(root, folder), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const modules = join(root, 'modules');
  await mkdir(modules);
  for (const file of ['about.ts', 'bibliography.ts', 'bibliography.json', 'glossary.ts', 'objectives.ts'])
    await cp(join(ROOT, 'modules', file), join(modules, file));
  for (const n of range(MODULES)) await writeModule(modules, n);
  await writeFile(
    join(modules, 'course.ts'),
    `import { objectives } from './objectives';
export const course = { id: 'synthetic', passMark: 80, objectives: [...objectives],
  modules: ${JSON.stringify(range(MODULES).map((n) => `module-${n}`))} };`,
  );
  const texts: unknown = JSON.parse(await readFile(join(ROOT, 'locales/en/course.json'), 'utf8'));
  const titles = range(MODULES).flatMap((n) => [
    [`module.module-${n}`, `Module ${n}: what the buyer asks of the supplier`],
    [`module.module-${n}.summary`, `What module ${n} teaches, in one line that an officer can read quickly.`],
  ]);
  await writeFile(
    join(root, 'locales/en/course.json'),
    JSON.stringify({ ...Object(texts), ...Object.fromEntries(titles) }),
  );
}

/**
 * Builds a course of 1,000 lessons and 3,000 questions, in English, in a folder of its own that the caller removes; answers that folder.
 * Needs `NODE_ENV` to be `production`, or React is built for development.
 */
export async function buildSyntheticCourse(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'synthetic-course-'));
  await writeCourse(root);
  await build({ ...createBuildConfig(root), configFile: false, logLevel: 'error' });
  return root;
}
