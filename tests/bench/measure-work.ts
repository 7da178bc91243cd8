import type { Browser, CDPSession, Page } from 'playwright-core';
import { KIB } from '../support/first-load';
import type { Conditions } from './conditions';
import { openUnder } from './measure-load';
import type { Site } from './serve-files';

/** A lesson with a question. */
export const LESSON = '#/circular-ict/lesson/lever';

const SCREENS = 30;

/** Milliseconds from the press of *Check* until its feedback is painted. */
export async function measureAnswer(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<Readonly<Record<'answer', number>>> {
  const { context, page } = await openUnder(browser, conditions);
  await page.goto(`${address}${LESSON}`);
  const form = page.locator('form:has(input[type=radio]):has(button[type=submit])').last();
  await form.locator('input[type=radio]').first().check({ force: true });
  const button = form.locator('button[type=submit]');
  const answer = await button.evaluate((pressed: HTMLElement) => window.bench.press(pressed));
  await context.close();
  return { answer };
}

const TEXTS = /^locales\/en\/([\w-]+)\/(?!module|quiz|diagnostic|simulation)([\w-]+)\.json$/;

/** Addresses of modules and lessons, over and over. */
function listScreens(site: Site): readonly string[] {
  const found = Object.keys(site).flatMap((path) => {
    const [, module, lesson] = TEXTS.exec(path) ?? [];
    return module === undefined ? [] : [`#/${module}`, `#/${module}/lesson/${lesson}`];
  });
  return Array.from({ length: SCREENS }, (_, at) => found[at % found.length] ?? '#/');
}

async function readMemory(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / KIB;
}

async function visit(page: Page, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
  }
}

export const MEMORY_FIGURES = ['first', 'thirty', 'again'] as const;

/** KiB of memory in use after the first screen, after 30 more, and after the same 30 again. */
export async function measureMemory(
  browser: Browser,
  address: string,
  site: Site,
  conditions: Conditions,
): Promise<Readonly<Record<(typeof MEMORY_FIGURES)[number], number>>> {
  const { context, page, session } = await openUnder(browser, conditions);
  await page.goto(address);
  await page.locator('[data-static]').waitFor({ state: 'detached' });
  const first = await readMemory(session);
  const screens = listScreens(site);
  await visit(page, screens);
  const thirty = await readMemory(session);
  await visit(page, screens);
  const again = await readMemory(session);
  await context.close();
  return { first, thirty, again };
}
