import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Course } from './drive-course';
import type { HostedPackage } from './host-package';
import type { Launch } from './lms-host';

export interface Launched {
  readonly context: BrowserContext;
  /** The page of the LMS. */
  readonly page: Page;
  readonly course: Course;
  /** Errors of the page and lines that it logged as errors. */
  readonly errors: readonly string[];
}

/** Opens a hosted package in the stand-in LMS; in `context` where the storage of an earlier launch is to be found. */
export async function openInLms(
  browser: Browser,
  host: HostedPackage,
  launch: Launch,
  context?: BrowserContext,
): Promise<Launched> {
  const own = context ?? (await browser.newContext({ locale: 'en' }));
  const errors: string[] = [];
  own.on('weberror', (error) => errors.push(error.error().message));
  own.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = await own.newPage();
  await page.goto(host.lms);
  const popup = launch.opens === 'popup' ? own.waitForEvent('page') : null;
  await page.evaluate((given) => window.launchCourse(given), launch);
  return { context: own, page, errors, course: (await popup) ?? page.frameLocator('iframe') };
}

/** All values that were set, as element and value, in order. */
export const readSets = (page: Page): Promise<string[][]> =>
  page.evaluate(() => window.lms.sets().map(({ args }) => args.map(String)));
