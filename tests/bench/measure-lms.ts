import type { Browser } from 'playwright-core';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import type { Conditions } from './conditions';
import type { ApiCall, Told } from './measure-load';
import { LESSON } from './measure-work';
import { openUnwatched, type UnwatchedPage } from './unwatched-page';

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

async function readCalls(page: UnwatchedPage): Promise<readonly ApiCall[]> {
  const calls: readonly ApiCall[] = JSON.parse(await page.evaluate(() => window.calls, null));
  return calls;
}

const sumTime = (calls: readonly ApiCall[]): number =>
  calls.reduce((sum, { from, to }) => sum + to - from, 0);

/** Launches the SCORM 1.2 package in the strict LMS; gives what a launch costs, and one answer after it. */
export async function measureLms(browser: Browser, conditions: Conditions): Promise<Lms> {
  const host = await hostPackage(findPackage('scorm12'), await bundleLmsHost());
  const page = await openUnwatched(browser, conditions);
  await page.open(host.lms);
  await page.awaitQuiet();
  await page.evaluate(async () => {
    window.launchCourse({ version: '1.2', opens: 'frame' });
    window.calls = window.bench.time(window.API);
    await new Promise((loaded) => document.querySelector('iframe')?.addEventListener('load', loaded));
    await window.frames[0]?.bench.appeared;
  }, null);
  await page.awaitQuiet();
  const launch = await readCalls(page);
  const told: Told = JSON.parse(await page.evaluate((calls) => window.frames[0]?.bench.read(calls), launch));
  await page.evaluate(async (hash) => {
    const course = window.frames[0];
    if (course) course.location.hash = hash;
    await course?.bench.choose();
  }, LESSON);
  await page.awaitQuiet();
  const before = await readCalls(page);
  await page.evaluate(async (settle) => {
    await window.frames[0]?.bench.press();
    await new Promise((resolve) => setTimeout(resolve, settle));
  }, SETTLE);
  const answer = (await readCalls(page)).slice(before.length);
  await page.close();
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
