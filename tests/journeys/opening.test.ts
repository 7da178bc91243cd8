import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { UI } from '../support/take-course';

/** The home as the build wrote it into the page. */
const STATIC = '[data-static]';
const APP = '**/assets/index-*.js';

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const open = async (width = 1280): Promise<Page> =>
  (
    await browser.newContext({ locale: 'en', serviceWorkers: 'block', viewport: { width, height: 900 } })
  ).newPage();

/** Keeps the app back until it is let go. */
async function holdApp(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(APP, async (route) => {
    await gate;
    await route.continue();
  });
  return () => letGo();
}

/** Waits for both faces; `document.fonts.ready` may come before a page that is just being shown has asked for them. */
const waitForFaces = (page: Page) =>
  page.waitForFunction(() => {
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return ['Source Sans 3', 'Source Serif 4'].every((name) =>
      loaded.some(({ family }) => family.replaceAll('"', '') === name),
    );
  });

async function measure(page: Page) {
  await waitForFaces(page);
  const parts = ['header', 'h1', 'main section p', 'main section a', 'main svg', 'main h2', 'main ul'];
  return Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
}

it.each([390, 820, 1440])(
  'shows the home at %i px before the app is there, and nothing moves then',
  async (width) => {
    const page = await open(width);
    const letGo = await holdApp(page);
    await page.goto(host.course, { waitUntil: 'commit' });
    await page.locator(STATIC).waitFor();
    const before = await measure(page);
    letGo();
    await page.locator(STATIC).waitFor({ state: 'detached' });
    expect(await measure(page)).toEqual(before);
    await page.context().close();
  },
);

/** Widths of the lines of the opening question. */
const readLines = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('main section p')[1] ?? document.body);
    return [...range.getClientRects()].map(({ width }) => width);
  });

it('breaks its lines in the faces of the device as in those of the course, so that nothing moves when these arrive', async () => {
  const page = await open(412);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(host.course);
  await page.locator(STATIC).waitFor({ state: 'detached' });
  const before = await readLines(page);
  await page.unroute('**/*.woff2');
  await page.reload();
  await waitForFaces(page);
  const after = await readLines(page);
  expect(before.length).toBeGreaterThan(2);
  // Within a twentieth, as the faces of a device differ; a word more or less in a line is at least twice that.
  expect(before.map((width, at) => Math.round((width / (after[at] ?? 0)) * 10))).toEqual(after.map(() => 10));
  await page.context().close();
});

it('takes a learner who is quicker than the app to where Start leads', async () => {
  const page = await open();
  const letGo = await holdApp(page);
  await page.goto(host.course, { waitUntil: 'commit' });
  await page.getByRole('link', { name: UI.en['home.start'] ?? '', exact: true }).click();
  letGo();
  await page
    .getByRole('heading', { level: 1, name: readTexts('en', 'welcome/module')['title'] ?? '' })
    .or(page.locator('article'))
    .first()
    .waitFor();
  expect(page.url()).toContain('#/welcome/');
  await page.context().close();
});

it('takes a learner there also while the app is being mounted', async () => {
  const page = await open();
  // The router writes to the history when it is rendered first; what comes next comes before it listens.
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      history.replaceState = replace;
      replace(...given);
      setTimeout(() => {
        location.hash = '#/sources';
      });
    };
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1, name: UI.en['sources.title'] ?? '', exact: true }).waitFor();
  expect(page.url()).toContain('#/sources');
  await page.context().close();
});

it('shows nothing of the home where another screen is opened', async () => {
  const page = await open();
  const letGo = await holdApp(page);
  await page.goto(`${host.course}#/sources`, { waitUntil: 'commit' });
  await page.locator(STATIC).waitFor({ state: 'attached' });
  expect(await page.locator(`${STATIC} h1`).isVisible()).toBe(false);
  letGo();
  await page.locator(STATIC).waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(UI.en['sources.title']);
  await page.context().close();
});

it('fetches the next lesson in a quiet moment, before it is asked for', async () => {
  const page = await open();
  const fetched = page.waitForResponse((response) =>
    response.url().endsWith('/locales/en/welcome/the-case.json'),
  );
  await page.goto(`${host.course}#/welcome/lesson/how-it-works`);
  await fetched;
  expect(page.url()).toContain('/how-it-works');
  await page.context().close();
});

it('says in words how to open the course where it was opened from a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'opening-'));
  for (const [path, contents] of Object.entries(unzipSync(await readFile(findPackage('scorm12'))))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  const page = await open();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByText(readTexts('en', 'doctor')['doctor.from-file'] ?? '').waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
  await page.context().close();
  await rm(folder, { recursive: true });
});
