import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Choices } from '../../scorm/options/choices';
import { listTerms } from '../../src/content/list-terms';
import { deriveSourceUses } from '../../src/content/source-uses';
import { readTexts } from '../support/drive-course';
import { hostPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { UI } from '../support/take-course';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Makes a package of the build and opens it without an LMS. */
async function openPackage(choices: Choices) {
  const host = await hostPackage(await makePackage({ profiles: ['web'], ...choices }), '');
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const close = async () => {
    await context.close();
    await host.close();
  };
  return { page, host, errors, close };
}

it('a package of one module in one language stands alone', async () => {
  const { page, host, errors, close } = await openPackage({ modules: ['circular-ict'], languages: ['fr'] });
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.locator('main ol h3').first().waitFor();
  const titles = await page.locator('main ol h3').allInnerTexts();
  expect(titles).toEqual([readTexts('fr', 'course')['module.circular-ict']]);
  await page.getByRole('link', { name: UI.fr['home.start'] ?? '', exact: true }).click();
  await page
    .getByRole('heading', { level: 1, name: readTexts('fr', 'circular-ict/module')['why-now.title'] ?? '' })
    .waitFor();
  await page.goto(`${host.course}#/welcome`);
  await page.getByRole('heading', { level: 1, name: UI.fr['missing.title'] ?? '' }).waitFor();
  await page.getByRole('button', { name: UI.fr['shell.settings'] ?? '' }).click();
  await page.getByText(UI.fr['settings.theme'] ?? '', { exact: true }).waitFor();
  expect(await page.getByText('English').count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
}, 60_000);

it('a package with locked order opens its parts one after the other', async () => {
  const { page, host, close } = await openPackage({ lockedOrder: true });
  await page.goto(`${host.course}#/circular-ict`);
  await page
    .getByText(UI.en['part.locked'] ?? '')
    .first()
    .waitFor();
  expect(await page.locator('main ol a').count()).toBe(0);
  await page.goto(`${host.course}#/circular-ict/lesson/loops`);
  await page.getByText(UI.en['locked.title'] ?? '').waitFor();
  await page.goto(`${host.course}#/welcome/lesson/how-it-works`);
  await page
    .getByRole('heading', { level: 1, name: readTexts('en', 'welcome/module')['how-it-works.title'] ?? '' })
    .waitFor();
  await close();
}, 60_000);

it('a package of one module lists its own sources only, each with ways to the parts of it that use it', async () => {
  const { page, host, errors, close } = await openPackage({ modules: ['circular-ict'], languages: ['fr'] });
  await page.goto(`${host.course}#/sources`);
  const whole = await loadModules();
  const own = whole.filter(({ module }) => module.id === 'circular-ict');
  const entries = page.locator('main ul > li:has(> a)');
  await entries.first().waitFor();
  const shown = await entries.count();
  expect(shown).toBe(Object.keys(deriveSourceUses(own)).length);
  expect(shown).toBeLessThan(Object.keys(deriveSourceUses(whole)).length);

  const ways = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const parts = own.flatMap(({ lessons }) => lessons.map(({ id }) => `#/circular-ict/lesson/${id}`));
  expect(new Set(ways)).toEqual(new Set([...parts, '#/circular-ict/quiz']));
  expect(await entries.filter({ hasNot: page.locator('a[href^="#"]') }).count()).toBe(0);

  await page.locator('main a[href="#/circular-ict/lesson/loops"]').first().click();
  await page
    .getByRole('heading', { level: 1, name: readTexts('fr', 'circular-ict/module')['loops.title'] ?? '' })
    .waitFor();
  expect(errors).toEqual([]);
  await close();
}, 60_000);

it('a package of one module has the words of its own lessons only in its glossary and its search', async () => {
  const { page, host, errors, close } = await openPackage({ modules: ['capstone'], languages: ['en'] });
  const own = (await loadModules()).filter(({ module }) => module.id === 'capstone');
  const terms = own.flatMap(({ lessons }) => lessons.flatMap(listTerms));
  const names = terms.map((term) => readTexts('en', 'glossary')[`${term}.name`] ?? '');
  expect(names).toContain('discounting');
  await page.getByRole('button', { name: UI.en['shell.glossary'] ?? '', exact: true }).click();
  await page.locator('dialog h3').first().waitFor();
  expect((await page.locator('dialog h3').allInnerTexts()).toSorted()).toEqual(
    [...new Set(names)].toSorted(),
  );
  await page.keyboard.press('Escape');

  const found = page.locator('main h3 button');
  await page.goto(`${host.course}#/search?q=discounting`);
  await found.first().waitFor();
  expect(await found.allInnerTexts()).toEqual(['discounting']);
  await page.getByRole('searchbox').fill('basel convention');
  await found.first().waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
}, 60_000);
