// @vitest-environment node
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MadePackage } from '../../scorm/make-package';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import { ICON_FILES, WORKER_FILE, type OfflineList } from '../../src/content/offline-list';
import { PROFILES } from '../../src/content/package-options';
import { sampleCourse, writeBuild } from './sample-build';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let build: string;
beforeAll(async () => {
  build = await writeBuild(sampleCourse);
});
afterAll(() => rm(build, { recursive: true }));

async function makeAll(choices: Choices): Promise<readonly MadePackage[]> {
  const wanted = parseChoices(choices, sampleCourse);
  if (!wanted.ok) throw new Error(wanted.error.message);
  const made = await makePackages(ROOT, build, sampleCourse, wanted.value);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

async function makeWeb(choices: Choices): Promise<MadePackage['files']> {
  const [web] = await makeAll({ profiles: ['web'], ...choices });
  if (!web) throw new Error('nothing made');
  return web.files;
}

const readText = (files: MadePackage['files'], path: string) => new TextDecoder().decode(files.get(path));

test('the self-study edition can be installed, under its name in each language', async () => {
  const files = await makeWeb({ languages: ['fr', 'en'], title: 'Achats' });
  const app: unknown = JSON.parse(readText(files, 'app-fr.webmanifest'));
  expect(app).toMatchObject({ name: 'Achats', short_name: 'Loops fr', lang: 'fr', start_url: './' });
  expect([...files.keys()]).toEqual(expect.arrayContaining(['app-en.webmanifest', ...ICON_FILES]));
});

test('its worker names, with their digests, all files that a learner needs, and apart from them those for trainers', async () => {
  const files = await makeWeb({ modules: ['welcome'] });
  const [, list = '', code] = /^self\.offlineList = (.*);\n(.*)$/.exec(readText(files, WORKER_FILE)) ?? [];
  expect(code).toBe('self.offlineList.course;');
  const { course, shared, languages, tools }: OfflineList = JSON.parse(list);
  const listPaths = (kept: OfflineList['shared']) => kept.map(({ path }) => path);
  expect(course).toBe('sample-course');
  expect(listPaths(shared)).toEqual(expect.arrayContaining(['./', 'options.js', 'assets/offline-1.js']));
  expect(listPaths(shared).filter((path) => /trainer|loops|locales/.test(path))).toEqual([]);
  expect(listPaths(languages['fr'] ?? [])).toContain('locales/fr/welcome/first.json');
  expect(Object.keys(languages)).toEqual(['en', 'fr']);
  expect(listPaths(tools)).toContain('trainer/listing.json');
  const all = [...shared, ...Object.values(languages).flat(), ...tools];
  expect(listPaths(all).toSorted()).toEqual(
    [...files.keys()]
      .flatMap((path) => (path === WORKER_FILE ? [] : path === 'index.html' ? './' : path))
      .toSorted(),
  );
  for (const { path, hash, bytes } of all) {
    const contents = files.get(path === './' ? 'index.html' : path) ?? new Uint8Array();
    expect(contents.length, path).toBe(bytes);
    expect(createHash('sha256').update(contents).digest('base64'), path).toBe(hash);
  }
});

test('packages for an LMS have none of it', async () => {
  for (const { files } of await makeAll({ profiles: PROFILES.filter((name) => name !== 'web') }))
    expect([...files.keys()].filter((path) => /offline|worker|webmanifest|icons/.test(path))).toEqual([]);
});
