import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listQuestionKeys } from '../../src/content/list-text-keys';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';

const wordsOf = (language: string) => ({ ...readTexts(language, 'ui'), ...readTexts(language, 'search') });
const WORDS = { en: wordsOf('en'), fr: wordsOf('fr') };
const WIDE = { width: 1280, height: 800 };

let browser: Browser;
let whole: HostedPackage;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  [browser, whole] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await whole.close();
});

async function openCourse(host: HostedPackage, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: WIDE });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const titleOf = (language: string, module: string, lesson: string) =>
  readTexts(language, `${module}/module`)[`${lesson}.title`] ?? '';
const lessonLink = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe.each([
  { language: 'en', query: 'value hill', marked: 'value hill' },
  { language: 'fr', query: 'economie circulaire', marked: 'économie circulaire' },
] as const)('in $language', ({ language, query, marked }) => {
  it('a word inside a lesson leads to its place there, and back to the results', async () => {
    const words = WORDS[language];
    const page = await openCourse(whole, language);
    await page.getByRole('link', { name: words['shell.search'] ?? '', exact: true }).click();
    const field = page.getByLabel(words['search.label'] ?? '');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type(query);
    const passage = page.locator('main a[href*="?at="]').first();
    await passage.waitFor();
    const marks = await passage.locator('mark').allInnerTexts();
    expect(marks.join(' ').toLowerCase()).toContain(marked.split(' ')[0]);
    const href = (await passage.getAttribute('href')) ?? '';
    const [, block = ''] = href.split('?at=');

    await passage.click();
    const place = page.locator(`#block-${block}`);
    await place.waitFor();
    expect(page.url()).toContain(href);
    await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
    const height = await page
      .locator('body > * header')
      .first()
      .evaluate((header) => header.clientHeight);
    await expect.poll(() => topOf(page, `#block-${block}`)).toBeLessThan(WIDE.height / 2);
    expect(await topOf(page, `#block-${block}`)).toBeGreaterThanOrEqual(height - 1);

    await page.goBack();
    await field.waitFor();
    expect(await field.inputValue()).toBe(query);
    await page.locator(`main a[href="${href}"]`).waitFor();
  }, 60_000);
});

it('titles, terms and sources are found too; a term opens the glossary, a source its entry', async () => {
  const page = await openCourse(whole, 'en');
  await page.goto(`${whole.course}#/search?q=e-waste`);
  await page.locator('main h3 button').first().waitFor();
  const [term] = await page.locator('main h3 button').allInnerTexts();
  expect(term?.toLowerCase()).toContain('e-waste');
  await page.locator('main h3 button').first().click();
  await page.locator('dialog [data-current=true]').waitFor();
  await page.keyboard.press('Escape');
  const source = page.locator('main h3 a[href^="#/sources?at="]').first();
  const id = (await source.getAttribute('href'))?.split('=')[1];
  await source.click();
  const entry = page.locator(`#source-${id}[data-current]`);
  await expect.poll(() => entry.evaluate((element) => element === document.activeElement)).toBe(true);
}, 60_000);

it('the key / opens the search from a lesson, Enter goes to the first result, and the settings turn the key off', async () => {
  const ui = WORDS.en;
  const page = await openCourse(whole, 'en');
  await page.goto(`${whole.course}#/circular-ict/lesson/loops`);
  await page.getByRole('heading', { level: 1, name: titleOf('en', 'circular-ict', 'loops') }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('ladder');
  await lessonLink(page, titleOf('en', 'circular-ict', 'loops')).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');

  await page.getByRole('button', { name: ui['shell.settings'] ?? '', exact: true }).click();
  await page
    .getByRole('group', { name: ui['settings.searchKey'] ?? '' })
    .getByLabel(ui['settings.searchKey.off'] ?? '', { exact: true })
    .check({ force: true });
  await page.keyboard.press('Escape');
  await page.goto(`${whole.course}#/circular-ict`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('link', { name: ui['shell.search'] ?? '', exact: true }).press('Enter');
  await page.getByRole('searchbox').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
}, 60_000);

it('once it was opened it needs no network, not even to be opened again', async () => {
  const page = await openCourse(whole, 'en');
  await page.goto(`${whole.course}#/search?q=ladder`);
  await page.locator('main mark').first().waitFor();
  await page.goto(`${whole.course}#/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('battery');
  await page.locator('main mark').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('battery');
}, 60_000);

it('no question, answer or feedback is among what may be found', async () => {
  const page = await openCourse(whole, 'en');
  await page.goto(`${whole.course}#/search`);
  const asked = (await loadModules()).flatMap(({ module, lessons }) =>
    lessons.flatMap(({ id, blocks }) => {
      const texts = readTexts('en', `${module.id}/${id}`);
      return blocks.flatMap((block) =>
        block.kind === 'question' ? listQuestionKeys(block.question).map((key) => texts[key] ?? '') : [],
      );
    }),
  );
  const sentences = asked.filter((text) => text.split(' ').length > 8);
  expect(sentences.length).toBeGreaterThan(20);
  const field = page.getByRole('searchbox');
  const start = (text: string) => text.split(' ').slice(0, 14).join(' ').slice(0, 100);
  for (const sentence of sentences.slice(0, 30)) {
    await field.fill(start(sentence));
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(new RegExp(`${WORDS.en['search.loose']}|${WORDS.en['search.noneText']}`));
  }
}, 120_000);

it('in a package of one module nothing of the others is found', async () => {
  const host = await hostPackage(
    await makePackage({ profiles: ['web'], modules: ['circular-ict'], languages: ['fr'] }),
    '',
  );
  const page = await openCourse(host, 'fr');
  await page.goto(`${host.course}#/search?q=guide`);
  await page.getByRole('searchbox').fill('achats');
  await page.locator('main mark').first().waitFor();
  const links = page.locator('main h3 a[href*="/lesson/"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !href?.startsWith('#/circular-ict/'))).toEqual([]);
  await host.close();
}, 60_000);
