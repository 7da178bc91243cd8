// @vitest-environment node
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseFacts } from '../../scorm/course-facts';
import { PROFILES } from '../../src/content/package-options';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makeFolder, writeBuild } from './sample-build';
import { runScript } from './run-script';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SLOW = 30_000;

let course: CourseFacts;
let build = '';
let out = '';

beforeEach(async () => {
  course = await loadCourseFacts(ROOT);
  build = await writeBuild(course);
  out = join(await makeFolder(), 'packages');
});

afterEach(async () => {
  await rm(build, { recursive: true, force: true });
  await rm(join(out, '..'), { recursive: true, force: true });
});

const packageCourse = (args: readonly string[], env?: NodeJS.ProcessEnv) =>
  runScript('package-course.ts', ['--build', build, '--out', out, ...args], env);

async function listOut(): Promise<readonly string[]> {
  const names: string[] = await readdir(out).catch(() => []);
  return names.toSorted();
}

test(
  'npm run package makes a package per profile and prints each with its size',
  { timeout: SLOW },
  async () => {
    const { code, stdout, stderr } = await packageCourse([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const names = PROFILES.map((name) => `${course.id}-${course.version}-${name}.zip`);
    expect(await listOut()).toEqual(names.toSorted());
    const lines = stdout.trim().split('\n');
    names.forEach((name, at) =>
      expect(lines[at]).toMatch(
        new RegExp(`${name}  \\d+ KiB, state at most [\\d,]+ of [\\d,]+ characters$`),
      ),
    );
  },
);

test(
  'npm run package makes only what is asked for, under a name that tells it',
  { timeout: SLOW },
  async () => {
    const module = course.modules[0]?.id ?? '';
    const { code } = await packageCourse([
      '--lms',
      'moodle',
      '--profile',
      'web, scorm12',
      '--modules',
      module,
      '--languages',
      'fr',
    ]);
    expect(code).toBe(0);
    expect(await listOut()).toEqual(
      ['scorm12', 'web'].map((name) => `${course.id}-${course.version}-${name}-${module}-fr.zip`),
    );
  },
);

test('npm run package makes the same bytes in any time zone', { timeout: SLOW }, async () => {
  const name = `${course.id}-${course.version}-scorm12.zip`;
  await packageCourse(['--profile', 'scorm12'], { TZ: 'Pacific/Auckland' });
  const first = await readFile(join(out, name));
  await packageCourse(['--profile', 'scorm12'], { TZ: 'America/Anchorage' });
  expect(first.equals(await readFile(join(out, name)))).toBe(true);
});

test(
  'npm run package makes the package of a recipe and says what to do with it',
  { timeout: SLOW },
  async () => {
    const { code, stdout } = await packageCourse(['--lms', 'moodle']);
    expect(code).toBe(0);
    expect(await listOut()).toEqual([`${course.id}-${course.version}-scorm12.zip`]);
    expect(stdout).toMatch(/\nMoodle: SCORM 1\.2.*\n {2}1\. In your course.*\n {2}2\. /);
  },
);

test('npm run package explains itself', { timeout: SLOW }, async () => {
  const { code, stdout } = await packageCourse(['--help']);
  expect(code).toBe(0);
  for (const option of [
    '--profile',
    '--modules',
    '--languages',
    '--pass-mark',
    '--locked-order',
    '--no-interactions',
    '--identifier',
    '--title',
    '--reporting',
    '--failure',
    '--finish',
  ])
    expect(stdout).toContain(option);
  expect(await listOut()).toEqual([]);
});

test.each([
  [['--modules', 'nonsense'], 'unknown module "nonsense"; allowed: '],
  [['--pass-mark', '120'], 'wrong pass mark "120"; allowed: a whole number from 1 to 100'],
  [['--reporting', 'grades'], 'unknown reporting "grades"; allowed: passed, completed'],
  [['--identifier', 'Ours'], 'wrong identifier "Ours"; allowed: '],
  [['--pas-mark', '80'], "Unknown option '--pas-mark'"],
  [['scorm12'], "Unexpected argument 'scorm12'"],
  [['--modules', '--languages', 'en'], "Option '--modules' argument is ambiguous"],
])(
  'refuses %j in one line with exit code 2 and leaves nothing behind',
  { timeout: SLOW },
  async (args, line) => {
    const { code, stdout, stderr } = await packageCourse(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await listOut()).toEqual([]);
  },
);

test(
  'npm run package writes no package at all when the last one cannot be made',
  { timeout: SLOW },
  async () => {
    await rm(join(build, 'locales', 'en', 'start.json'));
    const { code, stderr } = await packageCourse(['--profile', 'web,scorm12']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'the build lacks "locales/en/start.json"\n' });
    expect(await listOut()).toEqual([]);
  },
);

test('npm run package says so when the folder cannot be written', { timeout: SLOW }, async () => {
  await writeFile(out, 'a file in its place');
  const { code, stderr } = await packageCourse(['--profile', 'web']);
  expect(code).toBe(2);
  expect(stderr).toContain(out);
  expect(await readFile(out, 'utf8')).toBe('a file in its place');
});

test.each(['below a file', 'where nothing can be created'])(
  'npm run package says in one line that it cannot write %s',
  { timeout: SLOW },
  async (where) => {
    const target = where === 'below a file' ? join(ROOT, 'package.json', 'x') : '/proc/packages/x';
    const { code, stderr } = await packageCourse(['--out', target]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cannot write to "[^"]+": [^\n]+\n$/);
  },
);
