import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostVariants } from '../scenes/host-variants';
import { listLearning } from '../scenes/learning';
import { createVisit } from '../scenes/scene';
import { listScreens } from '../scenes/screens';
import { ENGLISH } from '../scenes/variants';
import type { HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { findSmallTargets } from './find-small-targets';

const modules = await loadModules();

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it('every control of every screen is large enough for a finger', async () => {
  const context = await browser.newContext({
    locale: ENGLISH.tag,
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const scene of [...listScreens(modules), ...listLearning(modules)])
    await scene.play(createVisit(page, ENGLISH), async (state) => {
      const faults = await findSmallTargets(page);
      if (faults.length > 0) found[`${scene.name}, ${state}`] = faults;
    });
  expect(found).toEqual({});
  await context.close();
}, 240_000);
