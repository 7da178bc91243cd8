import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bibliography } from '../../modules/bibliography';
import { LANGUAGES } from '../../src/i18n/languages';
import { hostVariants } from '../scenes/host-variants';
import { createVisit } from '../scenes/scene';
import { FRENCH, readVariant, VARIANTS } from '../scenes/variants';
import type { HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** The language in which each part that matches is read out, by its words; the nearest element that names one decides. */
const listLanguages = (page: Page, selector: string): Promise<(readonly [string, string | undefined])[]> =>
  page
    .locator(selector)
    .evaluateAll((parts) =>
      parts.map(
        (part) =>
          [part.textContent.trim(), part.closest('[lang]')?.getAttribute('lang') ?? undefined] as const,
      ),
    );

it('every page says which language it is in, and in which direction that is read', async () => {
  for (const { tag } of VARIANTS) {
    const page = await browser.newPage({ locale: tag });
    await page.goto(host.course);
    await page.locator('[data-static]').waitFor({ state: 'detached' });
    const { lang, dir } = await page.evaluate(() => {
      const { lang: language, dir: direction } = document.documentElement;
      return { lang: language, dir: direction };
    });
    expect([lang, dir]).toEqual([tag, LANGUAGES.find((language) => language.tag === tag)?.direction]);
    await page.close();
  }
});

it('what is in another language says so: titles of sources, names of languages, names of files', async () => {
  const page = await browser.newPage({ locale: FRENCH.tag });
  await page.goto(host.course);
  const { open, press, ui } = createVisit(page, FRENCH);

  await open('/sources', ui['sources.title']);
  await page.locator('main li a[target]').first().waitFor();
  const sources = await listLanguages(page, 'main li a[target] > bdi');
  const expected = new Map(Object.values(bibliography).map(({ title, language }) => [title, language]));
  expect(new Set(sources.map(([, language]) => language)).size).toBeGreaterThan(3);
  expect(sources).toEqual(sources.map(([title]) => [title, expected.get(title)]));
  expect(sources.length).toBeGreaterThan(100);

  await press(ui['shell.settings']);
  await page.locator('dialog label[lang]').first().waitFor();
  const names = await listLanguages(page, 'dialog fieldset:first-of-type label');
  expect(names).toEqual(VARIANTS.map(({ tag }) => [LANGUAGES.find((each) => each.tag === tag)?.name, tag]));
  await press(ui['common.close']);

  await open('/about/accessibility', readVariant(FRENCH, 'accessibility')['accessibility.title']);
  const files = await listLanguages(page, 'main ul bdi');
  expect(files.length).toBeGreaterThan(10);
  expect(files.every(([, language]) => language === 'en')).toBe(true);
  await page.close();
});
