// @vitest-environment node
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePackages, writePackages } from '../../scorm/make-packages';
import { parseChoices } from '../../scorm/options/parse-choices';
import { makeFolder, sampleCourse, writeBuild } from './sample-build';

let root = '';
let build = '';

beforeEach(async () => {
  root = await makeFolder();
  await cp('scorm/schemas', join(root, 'scorm', 'schemas'), { recursive: true });
  build = await writeBuild(sampleCourse);
});

afterEach(() =>
  Promise.all([root, build].map((folder) => rm(folder, { recursive: true }))).then(() => undefined),
);

async function makeWeb() {
  const wanted = parseChoices({ profiles: ['web'] }, sampleCourse);
  if (!wanted.ok) throw new Error(wanted.error.message);
  const made = await makePackages(root, build, sampleCourse, wanted.value);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

test('licence texts at the root of the repository go into the package', async () => {
  await writeFile(join(root, 'LICENSE'), 'for code');
  await writeFile(join(root, 'LICENSE-CONTENT.md'), 'for words');
  await writeFile(join(root, 'README.md'), 'not for learners');
  const files = (await makeWeb())[0]?.files;
  expect(new TextDecoder().decode(files?.get('LICENSE-CONTENT.md'))).toBe('for words');
  expect(files?.has('LICENSE')).toBe(true);
  expect(files?.has('README.md')).toBe(false);
});

test('a package that cannot be put in place leaves no half-written file', async () => {
  const [made] = await makeWeb();
  if (!made) throw new Error('nothing made');
  const out = join(root, 'out');
  await mkdir(join(out, made.name), { recursive: true });
  await expect(writePackages(out, [made])).rejects.toThrow(made.name);
  expect(await readdir(out)).toEqual([made.name]);
});

test('a package takes the place of an older one', async () => {
  const [made] = await makeWeb();
  if (!made) throw new Error('nothing made');
  await writeFile(join(root, made.name), 'older');
  await writePackages(root, [made]);
  expect(new Uint8Array(await readFile(join(root, made.name)))).toEqual(made.bytes);
});
