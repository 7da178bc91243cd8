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
import { walkFocus } from './walk-focus';

/** By scene and state; the scenes are played once for both. */
const small: Record<string, string[]> = {};
const astray: Record<string, string[]> = {};

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  const modules = await loadModules();
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
  const context = await browser.newContext({
    locale: ENGLISH.tag,
    serviceWorkers: 'block',
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const scene of [...listScreens(modules), ...listLearning(modules)])
    await scene.play(createVisit(page, ENGLISH), async (state) => {
      const name = `${scene.name}, ${state}`;
      small[name] = await findSmallTargets(page);
      // All stops of a list that is folded are walked when it is unfolded.
      astray[name] = state === 'folded' ? [] : await walkFocus(page, session);
    });
  await context.close();
}, 360_000);
afterAll(async () => {
  await browser.close();
  await host.close();
});

const listFaults = (found: Record<string, string[]>) =>
  Object.entries(found).filter(([, faults]) => faults.length > 0);

it('every control of every screen is large enough for a finger', () => {
  expect(Object.keys(small).length).toBeGreaterThan(80);
  expect(listFaults(small)).toEqual([]);
});

it('the focus goes through every screen in the order of reading and back, seen at each stop, and is held by none', () => {
  expect(Object.keys(astray).length).toBeGreaterThan(80);
  expect(listFaults(astray)).toEqual([]);
});
