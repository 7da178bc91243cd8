// @vitest-environment node
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOptionsFile } from '../../src/content/options-file';
import { OPTIONS_FILE } from '../../src/content/options-name';
import type { CourseFacts } from '../../scorm/course-facts';
import { PROFILES } from '../../src/content/package-options';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { runScript } from './run-script';
import { makeFolder, writeBuild } from './sample-build';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SLOW = 120_000;

let course: CourseFacts;
let build = '';
let out = '';

beforeAll(async () => {
  course = await loadCourseFacts(ROOT);
  build = await writeBuild(course);
  out = await makeFolder();
});

afterAll(async () => {
  await rm(build, { recursive: true });
  await rm(out, { recursive: true });
});

/** In one folder: each run finds what the one before has left. */
const start = () => runScript('start.ts', ['--build', build, '--dist', out, '--no-serve']);
const page = () => join(out, 'web', 'index.html');
const zip = () => join(out, 'packages', `${course.id}-${course.version}-web.zip`);

test('npm start makes all packages and the folder to serve, and names each', { timeout: SLOW }, async () => {
  const { code, stdout, stderr } = await start();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const profile of PROFILES) expect(stdout).toContain(`${course.id}-${course.version}-${profile}.zip`);
  expect(await readFile(page(), 'utf8')).toContain('<title>Sample</title>');
  expect(readOptionsFile(await readFile(join(out, 'web', OPTIONS_FILE), 'utf8'))).toMatchObject({
    profile: 'web',
  });
  expect((await readdir(out)).toSorted()).toEqual(['packages', 'web']);
});

test('it leaves packages alone when nothing has changed', { timeout: SLOW }, async () => {
  await writeFile(zip(), 'mark');
  await start();
  expect(await readFile(zip(), 'utf8')).toBe('mark');
});

test('it makes them anew when something has', { timeout: SLOW }, async () => {
  await writeFile(join(build, 'homes/web-en-course.html'), 'changed');
  await start();
  expect(await readFile(page(), 'utf8')).toBe('changed');
  expect((await readFile(zip())).length).toBeGreaterThan(100);
});

test('it makes them anew after others were put in their place', { timeout: SLOW }, async () => {
  const choices = ['--profile', 'web', '--pass-mark', '11'];
  await runScript('package-course.ts', ['--build', build, '--out', join(out, 'packages'), ...choices]);
  const other = await readFile(zip());
  await start();
  expect(other.equals(await readFile(zip()))).toBe(false);
});
