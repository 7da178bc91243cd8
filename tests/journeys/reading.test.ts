import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOptionsFile } from '../../src/content/options-file';
import { OPTIONS_FILE } from '../../src/content/options-name';
import { about } from '../../modules/about';
import { bibliography } from '../../modules/bibliography';
import { course } from '../../modules/course';
import { parsePackageOptions } from '../../src/content/package-options';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { UI } from '../support/take-course';

const LESSON = '/welcome/lesson/how-it-works';
const TITLES = { en: readTexts('en', 'welcome/module'), fr: readTexts('fr', 'welcome/module') };
const COURSE = readTexts('en', 'course');
const CIRCULAR = readTexts('en', 'circular-ict/module');

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function openAt(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${host.course}#${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** The focus follows the screen by an effect, which may run a moment after the heading is seen. */
const awaitFocus = async (page: Page, text: string | undefined): Promise<void> => {
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
};

it('moves the focus to the heading of each new screen, and only there', async () => {
  const page = await openAt('/');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.getByRole('link', { name: COURSE['module.welcome'] ?? '', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: TITLES.en['title'] ?? '', exact: true }).waitFor();
  await awaitFocus(page, TITLES.en['title']);
  expect(await focused(page)).toBe(TITLES.en['title']);
  await page.getByRole('link', { name: TITLES.en['how-it-works.title'] ?? '', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: TITLES.en['how-it-works.title'] ?? '' }).waitFor();
  await awaitFocus(page, TITLES.en['how-it-works.title']);
  expect(await focused(page)).toBe(TITLES.en['how-it-works.title']);
  await page.context().close();
});

it('says once what is still open when Next is chosen, leads to it, and lets the learner go on', async () => {
  const page = await openAt(LESSON);
  const next = page.getByRole('link', { name: /^Next/ });
  await next.click();
  await page.getByText('2 exercises are still to be answered', { exact: true }).waitFor();
  await page.getByRole('link', { name: UI.en['lesson.openEstimate'] ?? '' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('block-workshop-countries');
  await next.click();
  await page.getByRole('heading', { level: 1, name: TITLES.en['the-case.title'] ?? '' }).waitFor();
  await page.context().close();
});

it('shows a lesson as done when its end was reached and everything in it is answered', async () => {
  const page = await openAt(LESSON);
  await page.getByRole('button', { name: UI.en['block.estimate.show'] ?? '' }).click();
  await page.locator('form input[type=radio], fieldset input[type=radio]').first().check({ force: true });
  await page.getByRole('button', { name: UI.en['block.decision.decide'] ?? '' }).click();
  expect(await page.getByText(UI.en['lesson.done'] ?? '', { exact: true }).count()).toBe(0);
  await page.locator('article > footer').scrollIntoViewIfNeeded();
  await page.getByText(UI.en['lesson.done'] ?? '', { exact: true }).waitFor();
  await page.context().close();
});

it('opens each module with its picture, whose place is kept until it comes', async () => {
  const page = await openAt('/');
  const gates: (() => void)[] = [];
  await page.route('**/assets/drawn-*.js', async (route) => {
    await new Promise<void>((resolve) => gates.push(resolve));
    await route.continue();
  });
  for (const id of course.modules) {
    await page.evaluate((module) => (location.hash = `#/${module}`), id);
    const name = readTexts('en', `${id}/module`)['title'] ?? '';
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const below = page.locator('main h2').first();
    const before = await below.boundingBox();
    expect(await page.locator('main svg[aria-hidden] circle').count()).toBe(0);
    await expect.poll(() => gates.length).toBeGreaterThan(0);
    for (const open of gates.splice(0)) open();
    await page.locator('main svg[aria-hidden] circle').first().waitFor();
    expect(await below.boundingBox()).toEqual(before);
  }
  await page.context().close();
});

it('shows a figure as large as the window, and gives the focus back when it is closed', async () => {
  const page = await openAt('/circular-ict/lesson/lever');
  await page.setViewportSize({ width: 390, height: 800 });
  const button = page.getByRole('button', { name: UI.en['figure.enlarge'] ?? '', exact: true });
  await button.click();
  const dialog = page.getByRole('dialog');
  const inText = await page.locator('article figure svg').first().boundingBox();
  const enlarged = await dialog.locator('svg[viewBox^="0 0"][role=img]').boundingBox();
  expect(enlarged?.width).toBeGreaterThan(1.5 * (inText?.width ?? Infinity));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await awaitFocus(page, (await button.textContent()) ?? '');
  await page.context().close();
});

it('lets a chart be read bar by bar, by touch and by the arrow keys', async () => {
  const context = await browser.newContext({ locale: 'en', hasTouch: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${host.course}#/circular-ict/lesson/why-now`);
  const texts = readTexts('en', 'circular-ict/why-now');
  const bars = page.getByRole('group', { name: texts['gap.title'] ?? '' }).getByRole('radio');
  const awaitRead = (row: string, values: string) =>
    page.getByText(`${texts[row]} ${texts['gap.documented']}: ${values}`).waitFor();
  await awaitRead('gap.y2022', '13.8 (22%)');
  await bars.first().tap();
  await awaitRead('gap.y2010', '8 (24%)');
  await page.keyboard.press('ArrowUp');
  await awaitRead('gap.y2030', '16.4 (20%)');
  expect(await bars.last().isChecked()).toBe(true);
  await context.close();
});

it('shows the parts of the module beside a lesson where there is room, and how far it is read', async () => {
  const page = await openAt('/circular-ict/lesson/lever');
  const contents = page.getByRole('navigation', { name: UI.en['lesson.contents'] ?? '' });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await contents.count()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 800 });
  expect(await contents.locator('[aria-current=page]').textContent()).toBe(CIRCULAR['lever.title']);
  await page.setViewportSize({ width: 2560, height: 800 });
  const beside = await contents.boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect((heading?.x ?? Infinity) - (beside?.x ?? 0) - (beside?.width ?? 0)).toBeLessThan(200);
  await page.setViewportSize({ width: 1440, height: 800 });
  const line = page.locator('article > [aria-hidden]');
  const readWidth = async () => (await line.boundingBox())?.width ?? 0;
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(readWidth).toBe(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(readWidth).toBe(1440);
  await contents.getByRole('link', { name: CIRCULAR['why-now.title'] ?? '', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: CIRCULAR['why-now.title'] ?? '' }).waitFor();
  await page.context().close();
});

it.each([
  { window: 'a phone', width: 390, height: 844, stays: true },
  { window: 'the frame of an LMS', width: 600, height: 400, stays: true },
  { window: 'a phone on its side', width: 844, height: 390, stays: false },
  { window: 'a window at 400%', width: 320, height: 256, stays: false },
])('keeps the header in sight where it leaves room to read: $window', async ({ width, height, stays }) => {
  const page = await openAt('/circular-ict/lesson/lever');
  await page.setViewportSize({ width, height });
  await page.evaluate(() => scrollTo(0, 1000));
  const header = await page.getByRole('banner').boundingBox();
  expect((header?.y ?? -1) === 0).toBe(stays);
  expect(stays ? (header?.height ?? Infinity) : 0).toBeLessThan(height / 4);
  await page.context().close();
});

it('changes the language in the middle of a question and keeps the place, the draft and the focus', async () => {
  const page = await openAt('/circular-ict/lesson/why-now');
  const question = page.locator('#block-practice');
  await question.locator('input[value="documented"]').check({ force: true });
  await page.getByRole('button', { name: UI.en['shell.settings'] ?? '' }).click();
  await page.getByText('Français', { exact: true }).click();
  await page.getByRole('radio', { name: 'Français', checked: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('fr');
  await page.getByRole('button', { name: UI.fr['common.close'] ?? '', exact: true }).click();

  await question.getByText(readTexts('fr', 'circular-ict/why-now')['speech-line.prompt'] ?? '').waitFor();
  expect(await question.locator('input:checked').getAttribute('value')).toBe('documented');
  expect(page.url()).toMatch(/#\/circular-ict\/lesson\/why-now$/);
  await page.context().close();
}, 30_000);

it('tells about itself, from the home and from the settings: its version and the pages where it comes from', async () => {
  const page = await openAt('/');
  const link = { name: UI.en['about.title'] ?? '', exact: true };
  await page.locator('main').getByRole('link', link).click();
  await page.getByRole('heading', { level: 1, ...link }).waitFor();
  const options = parsePackageOptions(
    readOptionsFile(await (await fetch(new URL(OPTIONS_FILE, host.course))).text()),
  );
  await page.getByText(`Version ${options.ok && options.value.version}`, { exact: true }).waitFor();
  const addresses = await page
    .locator('main a[target=_blank]')
    .evaluateAll((links) => links.map((entry) => entry.getAttribute('href')));
  expect(new Set(addresses)).toEqual(new Set(about.sources.map((id) => bibliography[id].url)));

  await page.goto(`${host.course}#/sources`);
  await page.getByRole('button', { name: UI.en['shell.settings'] ?? '' }).click();
  await page.locator('dialog').getByRole('link', link).click();
  await page.getByRole('heading', { level: 1, ...link }).waitFor();
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await awaitFocus(page, UI.en['about.title']);
  expect(await focused(page)).toBe(UI.en['about.title']);
  await page.context().close();
});

it('opens its accessibility report from the check of the course and from the settings', async () => {
  const page = await openAt('/check');
  const link = { name: UI.en['settings.accessibility'] ?? '', exact: true };
  const title = readTexts('en', 'accessibility')['accessibility.title'] ?? '';
  await page.locator('main').getByRole('link', link).click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.goto(`${host.course}#/sources`);
  await page.getByRole('button', { name: UI.en['shell.settings'] ?? '' }).click();
  await page.locator('dialog').getByRole('link', link).click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  expect(await page.locator('main dt').count()).toBe(68);
  await page.context().close();
});

it('asks for nothing outside the package', async () => {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('.', host.course).href) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  for (const path of [
    '/',
    '/circular-ict',
    '/circular-ict/lesson/loops',
    '/circular-ict/quiz',
    '/sources',
    '/about',
  ]) {
    await page.goto(`${host.course}#${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  expect(outside).toEqual([]);
  await context.close();
});
