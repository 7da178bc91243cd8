import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makePackages, writePackages } from '../../scorm/make-packages';
import { parseChoices } from '../../scorm/options/parse-choices';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { gzipSize, KIB, listChunks, readManifest } from '../support/first-load';
import { hostPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { openBrowser } from '../support/open-browser';

const BUILD = 'dist/build';
const manifest = readManifest(BUILD);
const modules = await loadModules();
const bytes = (path: string) => statSync(join(BUILD, path)).size;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

interface Row {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
}
const rows: Row[] = [];

/** Notes a figure for the table and holds it to its limit. */
function hold(row: Row): void {
  rows.push(row);
  expect(row.measured, row.what).toBeLessThanOrEqual(row.limit);
}

afterAll(() => {
  const lines = rows.map(({ what, measured, limit, unit }) => {
    const figure = unit === 'KiB' ? (measured / KIB).toFixed(1) : String(measured);
    const most = unit === 'KiB' ? String(limit / KIB) : String(limit);
    return `${what.padEnd(62)} ${figure.padStart(8)} of ${most.padStart(5)} ${unit}`;
  });
  console.log(`\nBudgets\n${lines.join('\n')}\n`);
});

describe('what every screen costs', () => {
  it('keeps all styles small', () => {
    const styles = readdirSync(join(BUILD, 'assets')).filter((name) => name.endsWith('.css'));
    hold({
      what: 'CSS, all, gzip',
      measured: sum(styles.map((name) => gzipSize(join(BUILD, 'assets', name)))),
      limit: 14 * KIB,
      unit: 'KiB',
    });
  });
});

describe('what a lesson costs', () => {
  it('adds little for any lesson in any language: structure, texts and drawings', () => {
    const sizes = readdirSync('locales')
      .filter((name) => !name.includes('.'))
      .flatMap((language) =>
        modules.flatMap(({ module: { id: module } }) =>
          readdirSync(`locales/${language}/${module}`)
            .filter((name) => name.endsWith('.json') && !/^(module|quiz)\.|\.sources\./.test(name))
            .map((name) => {
              const lesson = name.replace('.json', '');
              const structure = readFileSync(`modules/${module}/${lesson}.ts`, 'utf8');
              const drawings = [...structure.matchAll(/drawing: '([^']+)'/g)].flatMap(([, path]) =>
                Object.keys(manifest).filter((key) => key.startsWith(`../assets/${path}.`)),
              );
              const chunks = new Set(
                [`../modules/${module}/${lesson}.ts`, ...drawings].flatMap((key) =>
                  listChunks(manifest, key),
                ),
              );
              const own = [...chunks].filter((file) => !listChunks(manifest, 'index.html').includes(file));
              return (
                sum(own.map((file) => gzipSize(join(BUILD, file)))) +
                gzipSize(join(BUILD, 'locales', language, module, name))
              );
            }),
        ),
      );
    expect(sizes.length).toBeGreaterThanOrEqual(14);
    hold({
      what: 'one lesson in one language, on top, gzip (the largest)',
      measured: Math.max(...sizes),
      limit: 15 * KIB,
      unit: 'KiB',
    });
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  let script: string;
  let lrs: Lrs;
  beforeAll(async () => {
    [browser, script, lrs] = await Promise.all([openBrowser(), bundleLmsHost(), startLrs()]);
  }, 60_000);
  afterAll(() => Promise.all([browser.close(), lrs.close()]));

  /** Scripts in KiB, compressed and as they are. What writes to another record than that of SCORM 1.2 is a script of its own, which the first screen waits for. */
  it.each([
    { profile: 'scorm12', version: '1.2', packed: 140, plain: 430 },
    { profile: 'scorm2004-4th', version: '2004', packed: 150, plain: 460 },
    { profile: 'cmi5', version: null, packed: 150, plain: 460 },
    { profile: 'web', version: null, packed: 160, plain: 510 },
  ] as const)(
    'asks for few and small files until the first screen of $profile works',
    async ({ profile, version, packed, plain }) => {
      const host = await hostPackage(findPackage(profile), script);
      const page = await browser.newPage({ locale: 'en' });
      const search = profile === 'cmi5' ? lrs.launch().search : '';
      await page.goto(version ? host.lms : `${host.course}${search}`);
      if (version)
        await page.evaluate((given) => window.launchCourse({ version: given, opens: 'frame' }), version);
      const course = version ? page.frameLocator('iframe') : page;
      await course.getByRole('link', { name: 'Start', exact: true }).waitFor();
      await course.locator('[data-static]').waitFor({ state: 'detached' });
      await page.evaluate(() => document.fonts.ready);
      const asked = [...host.requests];
      const fonts = asked.filter((path) => path.endsWith('.woff2'));
      const scripts = asked
        .filter((path) => path.endsWith('.js'))
        .map((path) => path.replace('/course/', ''))
        .filter((path) => path.startsWith('assets/'));
      hold({
        what: `JavaScript until the first screen works, ${profile}, gzip`,
        measured: sum(scripts.map((path) => gzipSize(join(BUILD, path)))),
        limit: packed * KIB,
        unit: 'KiB',
      });
      hold({
        what: `JavaScript until the first screen works, ${profile}, uncompressed`,
        measured: sum(scripts.map(bytes)),
        limit: plain * KIB,
        unit: 'KiB',
      });
      hold({
        what: `requests until the first screen works, ${profile}`,
        measured: asked.length,
        limit: 8,
        unit: '',
      });
      hold({
        what: `typefaces before the first screen, ${profile}`,
        measured: fonts.length,
        limit: 2,
        unit: '',
      });
      hold({
        what: `typefaces before the first screen, ${profile}, bytes`,
        measured: sum(fonts.map((path) => bytes(path.replace('/course/', '')))),
        limit: 90 * KIB,
        unit: 'KiB',
      });
      await page.close();
      await host.close();
    },
  );
});

describe('what an administrator uploads', () => {
  it('keeps the whole course in one language, and in all, small', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'packages-'));
    const course = await loadCourseFacts(process.cwd());
    for (const [languages, limit] of [
      [['en'], 600],
      [course.languages, 1536],
    ] as const) {
      const wanted = parseChoices({ profiles: ['scorm12'], languages }, course);
      if (!wanted.ok) throw new Error(wanted.error.message);
      const made = await makePackages(process.cwd(), BUILD, course, wanted.value);
      if (!made.ok) throw new Error(made.error);
      await writePackages(folder, made.value);
      const [zip] = made.value;
      hold({
        what: `whole scorm12 package, ${languages.join(', ')}`,
        measured: zip?.bytes.length ?? Number.NaN,
        limit: limit * KIB,
        unit: 'KiB',
      });
    }
    await rm(folder, { recursive: true });
  });

  it('carries no file that its page cannot reach, and nothing an upload filter refuses', () => {
    const names = Object.keys(unzipSync(readFileSync(findPackage('scorm12'))));
    expect(
      names.filter((name) => !/\.(html|js|css|json|svg|woff2|xml|xsd|dtd)$|^LICENSE/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => !/^[\w./-]+$/.test(name) || name.length > 120)).toEqual([]);
  });
});
