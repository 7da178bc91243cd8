import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import welcome from '../../modules/welcome/module';
import { findFaults } from '../a11y/find-faults';
import { completeLesson, readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openProfile } from '../support/open-browser';
import { awaitSaved, UI } from '../support/take-course';

const WORDS = { en: readTexts('en', 'offline'), fr: readTexts('fr', 'offline') };
const TRAINER = readTexts('en', 'trainer');
const TITLES = readTexts('en', 'welcome/module');

let folder: string;
let context: BrowserContext;
let page: Page;
let host: HostedPackage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-'));
  [context, host] = await Promise.all([openProfile(folder), hostPackage(findPackage('web'), '')]);
  page = await context.newPage();
  await page.goto(host.course);
});
afterAll(async () => {
  // Otherwise an entry would stay in the menu of this machine.
  const tools = await context.newCDPSession(await context.newPage());
  await tools.send('PWA.uninstall', { manifestId: nameApp() });
  await context.close();
  await host.close();
  await rm(folder, { recursive: true });
});

async function show(path: string, title: string | undefined): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.getByRole('heading', { level: 1, name: title ?? '', exact: true }).waitFor();
}
const press = (name: string | undefined) =>
  page.getByRole('button', { name: name ?? '', exact: true }).click();
/** What the browser calls the installed course: the address where it starts. */
const nameApp = () => new URL('.', host.course).href;
const see = (text: string | undefined) =>
  page
    .getByText(text ?? '', { exact: true })
    .first()
    .waitFor();

/** Without network the browser says so, and the server answers nothing. */
async function setOnline(isOnline: boolean): Promise<void> {
  host.setReachable(isOnline);
  await context.setOffline(!isOnline);
}

const readPassMark = () =>
  page
    .getByText(/you reach \d+%/)
    .first()
    .innerText();

/** One learner, one browser, from the first visit to the last. */
describe('the self-study edition', () => {
  it('is ready for use without network after one visit, in the chosen language', async () => {
    await show('/offline', UI.en['home.offline']);
    await see(WORDS.en['offline.told.ready']);
    await page.getByRole('progressbar', { name: /^This site uses \d+(\.\d)? MiB of / }).waitFor();
    const other = page.getByRole('listitem').filter({ hasText: 'Français' });
    expect(await other.getByRole('button').innerText()).toBe(WORDS.en['offline.keep']);
    expect(await findFaults(page)).toEqual([]);
  }, 60_000);

  it('can be installed, under the name of the language', async () => {
    await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.getAppManifest');
    expect(JSON.parse(data ?? '')).toMatchObject({
      name: readTexts('en', 'course')['title'],
      short_name: WORDS.en['offline.appName'],
      icons: [{ sizes: '192x192' }, { sizes: '512x512' }, { sizes: '512x512', purpose: 'maskable' }],
    });
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    // Another course on the same server is another app.
    expect(await devtools.send('Page.getAppId')).toMatchObject({ appId: nameApp() });
    await press(WORDS.en['offline.install.button']);
    await see(WORDS.en['offline.install.how']);
  }, 60_000);

  it('is installed: its own window opens without network, a module is finished there, and the browser shows it, too', async () => {
    // Begins anew, as the question of the browser is still open.
    await page.reload();
    await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
    const tools = await context.newCDPSession(page);
    await tools.send('PWA.install', { manifestId: nameApp() });
    // As most systems open an installed course: in a window without the bars of the browser.
    await tools.send('PWA.changeAppUserSettings', { manifestId: nameApp(), displayMode: 'standalone' });
    await setOnline(false);
    // The course is taken in one window at a time.
    await page.goto('about:blank');
    const tab = page;
    [page] = await Promise.all([
      context.waitForEvent('page'),
      tools.send('PWA.launch', { manifestId: nameApp() }),
    ]);
    await see(UI.en['home.modules']);
    await show('/offline', UI.en['home.offline']);
    await see(WORDS.en['offline.install.done']);
    expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
    for (const { id } of welcome.lessons) {
      await show(`/welcome/lesson/${id}`, TITLES[`${id}.title`]);
      const lesson = await welcome.load.lesson(id);
      if (!lesson) throw new Error(id);
      await completeLesson(page, lesson, readTexts('en', `welcome/${id}`), UI.en);
      await page.getByRole('link', { name: /^Next/ }).click();
    }
    await awaitSaved(page);
    await page.close();
    page = tab;
    await page.goto(host.course);
    await see(UI.en['home.moduleDone']);
    expect(await page.getByText(UI.en['home.moduleDone'] ?? '', { exact: true }).count()).toBe(1);
  }, 120_000);

  it('keeps another language when it is asked for', async () => {
    await setOnline(true);
    await show('/offline', UI.en['home.offline']);
    await press(WORDS.en['offline.keepNamed']?.replace('{{name}}', '\u2068Français\u2069'));
    await page.getByRole('listitem').filter({ hasText: 'Français' }).locator('svg').waitFor();
    await setOnline(false);
    await press(UI.en['shell.settings']);
    await page.getByRole('dialog').getByText('Français', { exact: true }).click();
    await press(UI.fr['common.close']);
    await see(WORDS.fr['offline.told.ready']);
    await press(UI.fr['shell.settings']);
    await page.getByRole('dialog').getByText('English', { exact: true }).click();
    await press(UI.en['common.close']);
    expect(await page.getByRole('listitem').getByRole('button').count()).toBe(0);
  }, 60_000);

  it('keeps the tools for trainers when they are asked for, which then make the same packages without network', async () => {
    await setOnline(true);
    const name = WORDS.en['offline.tools'] ?? '';
    await press(WORDS.en['offline.keepNamed']?.replace('{{name}}', `\u2068${name}\u2069`));
    await page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name }) })
      .locator('svg')
      .waitFor();
    await setOnline(false);
    await page.goto(`${host.course}#/trainer`);
    await page.reload();
    await page.getByText(TRAINER['trainer.offline.ready'] ?? '').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press(TRAINER['trainer.make_one'])]);
    const expected = await readFile(findPackage('scorm12'));
    expect(Buffer.compare(await readFile(await download.path()), expected)).toBe(0);
    await page.goto(`${host.course}#/offline`);
  }, 60_000);

  it('offers a new version, goes on as it is until that is taken, and keeps all progress then', async () => {
    await setOnline(true);
    await host.replace(await makePackage({ profiles: ['web'], passMark: '70' }));
    await page.goto(host.course);
    await see(WORDS.en['offline.update']);
    expect(await readPassMark()).toContain('80%');
    expect(await findFaults(page)).toEqual([]);
    const offer = await page
      .getByRole('button', { name: WORDS.en['offline.update.take'] ?? '' })
      .boundingBox();
    expect(offer?.y).toBeLessThan(await page.evaluate(() => innerHeight));
    // While the course is open in another window, too, that one keeps its files, and neither is reloaded.
    const other = await context.newPage();
    await other.goto(host.course);
    await other.getByRole('heading', { level: 1 }).waitFor();
    for (const each of [page, other])
      await each.evaluate(() => document.documentElement.setAttribute('data-stays', ''));
    await press(WORDS.en['offline.update.take']);
    await see(WORDS.en['offline.update.others']);
    for (const each of [page, other]) await each.locator('html[data-stays]').waitFor();
    expect(await readPassMark()).toContain('80%');
    await other.close();
    await press(WORDS.en['offline.update.take']);
    await page
      .getByText(/you reach 70%/)
      .first()
      .waitFor();
    await see(UI.en['home.moduleDone']);
    await setOnline(false);
    await page.reload();
    await see(UI.en['home.moduleDone']);
    expect(await readPassMark()).toContain('70%');
  }, 60_000);

  it('put off, a new version waits until the last window is closed, and is there at the next visit', async () => {
    await setOnline(true);
    await host.replace(findPackage('web'));
    await page.reload();
    const notice = page.getByText(WORDS.en['offline.update'] ?? '', { exact: true });
    await notice.waitFor();
    await press(WORDS.en['offline.update.later']);
    await notice.waitFor({ state: 'detached' });
    await page.reload();
    await notice.waitFor();
    expect(await readPassMark()).toContain('70%');
    await page.close();
    page = await context.newPage();
    const visit = async () => {
      // The browser may still be busy closing the window before.
      await page.goto('about:blank');
      await page.goto(host.course);
      return readPassMark();
    };
    await expect.poll(visit, { timeout: 20_000 }).toContain('80%');
    await see(UI.en['home.moduleDone']);
  }, 60_000);

  it('is removed from the device without the progress, and does not come back by itself', async () => {
    await setOnline(true);
    await show('/offline', UI.en['home.offline']);
    await press(WORDS.en['offline.remove']);
    await see(WORDS.en['offline.told.removed']);
    await page.reload();
    await see(WORDS.en['offline.told.removed']);
    const listLeft = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()),
      ]);
    await expect.poll(listLeft, { timeout: 10_000 }).toEqual([]);
    await page.goto(host.course);
    await see(UI.en['home.moduleDone']);
  }, 60_000);
});
