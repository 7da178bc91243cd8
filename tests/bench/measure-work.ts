import type { Browser } from 'playwright-core';
import { KIB } from '../support/first-load';
import type { Conditions } from './conditions';
import type { Site } from './serve-files';
import { openUnwatched, type UnwatchedPage } from './unwatched-page';

/** A lesson with a question. */
export const LESSON = '#/circular-ict/lesson/lever';

const SCREENS = 30;

/** Milliseconds from the press of *Check* until its feedback is painted. */
export async function measureAnswer(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<Readonly<Record<'answer', number>>> {
  const page = await openUnwatched(browser, conditions);
  await page.open(`${address}${LESSON}`);
  await page.evaluate(() => window.bench.choose(), null);
  await page.awaitQuiet();
  const answer = Number(await page.evaluate(() => window.bench.press(), null));
  await page.close();
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

async function readMemory(page: UnwatchedPage): Promise<number> {
  for (let round = 0; round < 3; round++) await page.send('HeapProfiler.collectGarbage');
  const usage = await page.send('Runtime.getHeapUsage');
  return (usage?.usedSize ?? Number.NaN) / KIB;
}

async function visit(page: UnwatchedPage, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await page.awaitQuiet();
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
  const page = await openUnwatched(browser, conditions);
  await page.open(address);
  await page.evaluate(() => window.bench.appeared, null);
  await page.awaitQuiet();
  const first = await readMemory(page);
  const screens = listScreens(site);
  await visit(page, screens);
  const thirty = await readMemory(page);
  await visit(page, screens);
  const again = await readMemory(page);
  await page.close();
  return { first, thirty, again };
}
