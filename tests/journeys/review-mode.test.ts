import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { UI } from '../support/take-course';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([
  { profile: 'scorm12', version: '1.2', initial: { cmi: { core: { lesson_mode: 'review' } } } },
  { profile: 'scorm2004-4th', version: '2004', initial: { cmi: { mode: 'review' } } },
] as const)(
  'in a review launch of $version the learner may try everything, is told so, and nothing is written',
  async (launch) => {
    const { profile, ...given } = launch;
    const host = await hostPackage(findPackage(profile), await bundleLmsHost());
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(host.lms);
    await page.evaluate((options) => window.launchCourse({ opens: 'frame', ...options }), given);
    const course = page.frameLocator('iframe');
    await course.getByText(UI.en['save.review.text'] ?? '').waitFor();
    await course.getByRole('link', { name: UI.en['home.start'] ?? '', exact: true }).click();
    await course.getByRole('button', { name: UI.en['block.estimate.show'] ?? '' }).click();
    await course.getByRole('button', { name: UI.en['shell.exit'] ?? '' }).click();
    await course.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => window.lms.sets().length)).toBe(0);
    expect(await page.evaluate(() => window.lms.isEnded())).toBe(true);
    await context.close();
    await host.close();
  },
);
