import type { Browser, Page } from 'playwright-core';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import type { Conditions } from './conditions';
import { openUnder, type ApiCall } from './measure-load';
import { LESSON } from './measure-work';

/** Milliseconds within which a save has ended. */
const SETTLE = 1500;

export const LMS_FIGURES = ['calls', 'callTime', 'blocked', 'mounted', 'answerCalls', 'answerTime'] as const;
type Lms = Readonly<Record<(typeof LMS_FIGURES)[number], number>>;

declare global {
  interface Window {
    calls: readonly ApiCall[];
    API: object;
  }
}

const readCalls = (page: Page): Promise<readonly ApiCall[]> => page.evaluate(() => window.calls);
const sumTime = (calls: readonly ApiCall[]): number =>
  calls.reduce((sum, { from, to }) => sum + to - from, 0);

/** Launches the SCORM 1.2 package in the strict LMS; gives what a launch costs, and one answer after it. */
export async function measureLms(browser: Browser, conditions: Conditions): Promise<Lms> {
  const host = await hostPackage(findPackage('scorm12'), await bundleLmsHost());
  const { context, page } = await openUnder(browser, conditions);
  await page.goto(host.lms);
  await page.evaluate(() => {
    window.launchCourse({ version: '1.2', opens: 'frame' });
    window.calls = window.bench.time(window.API);
  });
  const course = page.frameLocator('iframe');
  await course.locator('[data-static]').waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  const launch = await readCalls(page);
  const [, frame] = page.frames();
  if (!frame) throw new Error('the course has no frame');
  const told = await frame.evaluate((calls) => window.bench.read(calls), launch);
  await frame.evaluate((hash) => {
    location.hash = hash;
  }, LESSON);
  const form = course.locator('form:has(input[type=radio]):has(button[type=submit])').last();
  await form.locator('input[type=radio]').first().check({ force: true });
  const before = await readCalls(page);
  await form.locator('button[type=submit]').click();
  await page.waitForFunction((count) => window.calls.length > count, before.length);
  await page.waitForTimeout(SETTLE);
  const answer = (await readCalls(page)).slice(before.length);
  await context.close();
  await host.close();
  return {
    calls: launch.length,
    callTime: sumTime(launch),
    blocked: told.blocked,
    mounted: told.mounted,
    answerCalls: answer.length,
    answerTime: sumTime(answer),
  };
}
