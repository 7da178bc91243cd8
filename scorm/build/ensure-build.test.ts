import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuild } from './ensure-build';

/** A build that counts how often it ran and fails where the source says so. */
const BUILD_SCRIPT = `
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
if (readFileSync('src/page.ts', 'utf8') === 'broken') process.exit(1);
mkdirSync('dist/build', { recursive: true });
appendFileSync('dist/build/runs', 'x');
`;

let root = '';
const countRuns = async () => (await readFile(join(root, 'dist', 'build', 'runs'), 'utf8')).length;
const edit = (contents: string) => writeFile(join(root, 'src', 'page.ts'), contents);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ensured-'));
  await mkdir(join(root, 'src'));
  await edit('first');
  await writeFile(join(root, 'build.mjs'), BUILD_SCRIPT);
  await writeFile(join(root, 'package.json'), '{ "scripts": { "build": "node build.mjs" } }');
});

afterEach(() => rm(root, { recursive: true }));

test(
  'a build is made when there is none and when a source changed, and not otherwise',
  { timeout: 30_000 },
  async () => {
    expect(await ensureBuild(root)).toEqual({ ok: true, value: join(root, 'dist', 'build') });
    await ensureBuild(root);
    expect(await countRuns()).toBe(1);
    await edit('second');
    await ensureBuild(root);
    expect(await countRuns()).toBe(2);
  },
);

test('a failed build is an error, and is tried again', { timeout: 30_000 }, async () => {
  await edit('broken');
  expect(await ensureBuild(root)).toEqual({ ok: false, error: 'the build failed; see above' });
  expect((await ensureBuild(root)).ok).toBe(false);
  await edit('mended');
  expect((await ensureBuild(root)).ok).toBe(true);
});
