// @vitest-environment node
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OPTIONS_FILE, readOptionsFile } from '../../src/content/options-file';
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

beforeEach(async () => {
  course = await loadCourseFacts(ROOT);
  build = await writeBuild(course);
  out = await makeFolder();
});

afterEach(async () => {
  await rm(build, { recursive: true });
  await rm(out, { recursive: true });
});

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

test(
  'npm start leaves packages alone when nothing changed, and makes them anew when something did',
  { timeout: SLOW },
  async () => {
    await start();
    await writeFile(zip(), 'mark');
    await start();
    expect(await readFile(zip(), 'utf8')).toBe('mark');
    await writeFile(join(build, 'homes/web-en-course.html'), 'changed');
    await start();
    expect(await readFile(page(), 'utf8')).toBe('changed');
    expect((await readFile(zip())).length).toBeGreaterThan(100);
  },
);

test('npm start makes packages anew after others were put in their place', { timeout: SLOW }, async () => {
  await start();
  const choices = ['--profile', 'web', '--pass-mark', '11'];
  await runScript('package-course.ts', ['--build', build, '--out', join(out, 'packages'), ...choices]);
  const other = await readFile(zip());
  await start();
  expect(other.equals(await readFile(zip()))).toBe(false);
});
