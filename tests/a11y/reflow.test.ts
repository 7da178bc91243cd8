import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';

const WIDTH = 320;
const modules = await loadModules();

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it.each(['en', 'fr'])(
  'no screen in %s is wider than a window of 320 pixels',
  async (locale) => {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: 700 }, locale });
    const page = await context.newPage();
    const wide: string[] = [];
    const parts = modules.flatMap(({ module: { id }, lessons, quiz }) => [
      `/${id}`,
      ...lessons.map((lesson) => `/${id}/lesson/${lesson.id}`),
      ...(quiz ? [`/${id}/quiz`] : []),
    ]);
    for (const path of ['/', '/sources', '/about', '/check', '/trainer', '/trainer/guide', ...parts]) {
      await page.goto(`${host.course}#${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > WIDTH) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  },
  180_000,
);
