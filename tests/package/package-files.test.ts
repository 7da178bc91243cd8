// @vitest-environment node
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { readOptionsFile } from '../../src/content/options-file';
import { OPTIONS_FILE } from '../../src/content/options-name';
import type { MadePackage } from '../../scorm/make-package';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import { PROFILES, parsePackageOptions } from '../../src/content/package-options';
import { sampleCourse, writeBuild } from './sample-build';
import { validateManifest, type ScormVersion } from './validate-manifest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folders: string[] = [];

afterEach(() =>
  Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))).then(() => undefined),
);

async function tryMake(choices: Choices, change?: (files: Map<string, string>) => void) {
  const build = await writeBuild(sampleCourse, change);
  folders.push(build);
  const wanted = parseChoices(choices, sampleCourse);
  if (!wanted.ok) throw new Error(wanted.error.message);
  return makePackages(ROOT, build, sampleCourse, wanted.value);
}

async function make(choices: Choices): Promise<MadePackage> {
  const made = await tryMake(choices);
  const first = made.ok ? made.value[0] : undefined;
  if (!first) throw new Error(made.ok ? 'nothing made' : made.error);
  return first;
}

/** What an LMS finds: the zip, not what was put into it. */
const unpack = ({ bytes }: MadePackage): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, contents]) => [path, strFromU8(contents)]));

const readManifest = (made: MadePackage): string => unpack(made).get('imsmanifest.xml') ?? '';

const VERSIONS: readonly ScormVersion[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];

describe.each(VERSIONS)('a package for %s', (profile) => {
  test('has a valid manifest at its root that lists every other file and no file that is not there', async () => {
    const made = await make({ profiles: [profile] });
    const xml = readManifest(made);
    expect(await validateManifest(profile, xml)).toEqual([]);
    const listed = [...xml.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1]);
    expect(listed).toEqual([...unpack(made).keys()].filter((path) => path !== 'imsmanifest.xml'));
  });

  test('holds the schemas that its manifest names, at the root', async () => {
    const made = await make({ profiles: [profile] });
    const location = /schemaLocation="([^"]*)"/.exec(readManifest(made))?.[1] ?? '';
    const named = location.split(' ').filter((word) => word.endsWith('.xsd'));
    expect(named.length).toBeGreaterThan(1);
    expect([...unpack(made).keys()]).toEqual(expect.arrayContaining(named));
  });

  test('bears the title of its default language', async () => {
    const xml = readManifest(await make({ profiles: [profile], languages: ['fr', 'en'] }));
    expect(xml).toContain('<title>Loops &amp; "levers" &lt;locales/fr/start.json&gt;</title>');
  });

  test('bears another title and identifier when they were chosen', async () => {
    const xml = readManifest(await make({ profiles: [profile], title: 'Achats', identifier: 'works' }));
    expect(xml.match(/<title>Achats<\/title>/g)).toHaveLength(2);
    expect(xml).toMatch(/ identifier="works-[0-9a-f]{8}"/);
  });

  test('leaves no pass mark to an LMS that is told of completion alone', async () => {
    const chosen = { profiles: [profile], modules: ['welcome', 'lever'], reporting: 'completed' };
    expect(readManifest(await make(chosen))).not.toMatch(/masteryscore|minNormalizedMeasure/);
  });

  test('names a pass mark only when one of its modules has a quiz', async () => {
    const mark = /<adlcp:masteryscore>|<imsss:minNormalizedMeasure>/;
    expect(readManifest(await make({ profiles: [profile], modules: ['welcome', 'lever'] }))).toMatch(mark);
    expect(readManifest(await make({ profiles: [profile], modules: ['welcome'] }))).not.toMatch(mark);
  });

  test('is made of the same bytes each time', async () => {
    const choices = { profiles: [profile], modules: ['loops', 'welcome'] };
    expect((await make(choices)).bytes).toEqual((await make(choices)).bytes);
  });

  test('has names that every LMS takes, and nothing that only the build needs', async () => {
    for (const path of unpack(await make({ profiles: [profile] })).keys())
      expect(path).toMatch(/^(?!\.vite)[A-Za-z0-9][A-Za-z0-9._/-]{0,118}$/);
  });

  test('has no schema of another version and no driver', async () => {
    const paths = [...unpack(await make({ profiles: [profile] })).keys()];
    expect(paths.includes('imscp_v1p1.xsd')).toBe(profile !== 'scorm12');
    expect(paths.filter((path) => path.includes('/') && path.endsWith('.xsd'))).toEqual([]);
  });
});

describe('a package for cmi5', () => {
  const readCourse = (made: MadePackage): string => unpack(made).get('cmi5.xml') ?? '';

  test('has a valid course structure at its root, and neither the manifest nor the schemas of SCORM', async () => {
    const made = await make({ profiles: ['cmi5'] });
    expect(await validateManifest('cmi5', readCourse(made))).toEqual([]);
    expect([...unpack(made).keys()].filter((path) => /\.(?:xml|xsd|dtd)$/.test(path))).toEqual(['cmi5.xml']);
  });

  test('bears its title in every packaged language, the default first', async () => {
    const xml = readCourse(await make({ profiles: ['cmi5'], languages: ['fr', 'en'] }));
    const titles = [...xml.matchAll(/<langstring lang="(\w+)">([^<]*)</g)].map(([, tag, text]) => [
      tag,
      text,
    ]);
    const [fr, en] = ['fr', 'en'].map((tag) => [
      tag,
      `Loops &amp; "levers" &lt;locales/${tag}/start.json&gt;`,
    ]);
    // Title and description of the course, then of its unit; the sample has no description of its own.
    expect(titles).toEqual([fr, en, fr, en, fr, en, fr, en]);
  });

  test('bears the name that was chosen for it in place of its own', async () => {
    const xml = readCourse(await make({ profiles: ['cmi5'], title: 'Achats 2027' }));
    expect(xml.match(/<title>\s*<langstring lang="en">Achats 2027</g)).toHaveLength(2);
    expect(xml).not.toContain('Loops');
  });

  test('asks for a pass only when one of its modules has a quiz', async () => {
    expect(readCourse(await make({ profiles: ['cmi5'], modules: ['lever'] }))).toContain(
      'moveOn="CompletedAndPassed" masteryScore="0.7000"',
    );
    const ungraded = readCourse(await make({ profiles: ['cmi5'], modules: ['welcome'] }));
    expect(ungraded).toContain('moveOn="Completed"');
    expect(ungraded).not.toContain('masteryScore');
  });
});

const refuse = async (change: (files: Map<string, string>) => void) => {
  const made = await tryMake({ profiles: ['scorm12'] }, change);
  return made.ok ? 'made' : made.error;
};

describe('a package of any kind', () => {
  test('carries its options as the player reads them', async () => {
    const made = await make({ profiles: ['web'], modules: ['loops'], passMark: '55', lockedOrder: true });
    const options: unknown = readOptionsFile(unpack(made).get(OPTIONS_FILE) ?? '');
    expect(parsePackageOptions(options)).toEqual({
      ok: true,
      value: {
        profile: 'web',
        version: '1.2.3',
        modules: ['loops'],
        languages: ['en', 'fr'],
        passMark: 55,
        attempts: null,
        lockedOrder: true,
        interactions: true,
        identifier: 'sample-course',
        title: null,
        reporting: 'passed',
        failure: 'incomplete',
        finish: false,
        passport: 'all',
      },
    });
  });

  test('leaves out modules and languages that were not chosen', async () => {
    const paths = [
      ...unpack(await make({ profiles: ['web'], modules: ['welcome'], languages: ['fr'] })).keys(),
    ];
    expect(paths.filter((path) => /loops|lever|\/en\//.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'assets/welcome-first.js',
        'assets/loop-1.js',
        'locales/fr/welcome/first.json',
      ]),
    );
  });

  test.each([
    ['the whole course', { profiles: ['scorm12'], languages: ['fr', 'en'] }, 'lms-fr-course'],
    ['one module', { profiles: ['scorm2004-4th'], modules: ['loops'] }, 'lms-en-loops'],
    ['two modules', { profiles: ['cmi5'], modules: ['loops', 'lever'] }, 'cmi5-en-course'],
    ['the web', { profiles: ['web'] }, 'web-en-course'],
  ])('for %s has the one home that was built for it', async (_, choices, name) => {
    const files = unpack(await make(choices));
    expect(files.get('index.html')).toContain(`<!-- homes/${name}.html -->`);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('trainer/'));
    expect(pages).toEqual(['index.html']);
  });

  test('for the web has neither manifest nor schemas but those with which it makes other packages', async () => {
    const paths = [...unpack(await make({ profiles: ['web'] })).keys()];
    const own = paths.filter((path) => !path.startsWith('trainer/'));
    expect(own.filter((path) => /imsmanifest|cmi5|\.xsd$|\.dtd$/.test(path))).toEqual([]);
  });

  test('has what the package builder needs in the self-study edition alone', async () => {
    const listOwn = async (profile: string) =>
      [...unpack(await make({ profiles: [profile] })).keys()].filter((path) => path.startsWith('trainer/'));
    expect(await listOwn('web')).toEqual(
      expect.arrayContaining([
        'trainer/build/homes/cmi5-fr-lever.html',
        'trainer/build/homes/lms-en-course.html',
        'trainer/listing.json',
        'trainer/schemas/scorm12/imscp_rootv1p1p2.xsd',
      ]),
    );
    for (const profile of PROFILES.filter((name) => name !== 'web'))
      expect(await listOwn(profile)).toEqual([]);
  });

  test('is not made from a build without a title, with a file missing, with an odd name or without a manifest', async () => {
    expect(await refuse((files) => files.set('locales/en/start.json', '{"course":{"title":" "}}'))).toBe(
      '"locales/en/start.json" has no title of the course',
    );
    expect(await refuse((files) => files.delete('assets/kit-1.js'))).toBe(
      'the build lacks "assets/kit-1.js"',
    );
    expect(await refuse((files) => files.set('locales/en/loops/größe.json', '{}'))).toBe(
      '"locales/en/loops/größe.json" is not a file name that every LMS takes',
    );
    expect(await refuse((files) => files.delete('.vite/manifest.json'))).toContain('holds no build');
    expect(await refuse((files) => files.set('.vite/manifest.json', '{"index.html":{}}'))).toContain(
      'is not a build manifest',
    );
  });
});
