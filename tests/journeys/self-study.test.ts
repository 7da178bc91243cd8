import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import * as take from '../support/take-course';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('without any LMS the same course is taken, kept in the browser and resumed after a reload', async () => {
  const host = await hostPackage(await makePackage({ profiles: ['web'], modules: take.MODULE_IDS }), '');
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.course);
  await take.readAllLessons(page);
  await take.failQuiz(page);
  await take.changeToFrench(page);
  await take.passQuizInFrench(page);
  const percent = await take.readPercent(page);
  await take.awaitSaved(page);

  await page.goto('about:blank');
  await page.goto(host.course);
  await take.resumeAtResult(page, percent);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(errors).toEqual([]);
  await context.close();
  await host.close();
}, 120_000);

it('a package for an LMS that finds none says that nothing is reported, and still keeps the progress', async () => {
  const host = await hostPackage(findPackage('scorm12'), '');
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(host.course);
  await page.getByText(take.UI.en['save.no-lms.text'] ?? '').waitFor();
  expect(await page.getByRole('button', { name: take.UI.en['shell.exit'] ?? '' }).count()).toBe(0);
  await page.close();
  await host.close();
}, 60_000);
