import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBuildConfig } from '../../vite.config';
import { findViolations } from '../support/find-violations';
import { openBrowser } from '../support/open-browser';

let browser: Browser;
let server: ViteDevServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await createServer({
    ...createBuildConfig(process.cwd()),
    configFile: false,
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing on any example of any control, %s',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', locale: 'en' });
    await page.goto(`${server.resolvedUrls?.local[0]}#/preview`);
    await page.locator('[data-example]').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-example]').count()).toBeGreaterThan(20);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  },
  120_000,
);
