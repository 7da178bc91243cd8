import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeCode } from '../../src/diagnosis/build/describe-code';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import * as take from '../support/take-course';

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  const [opened, script, zip] = await Promise.all([
    openBrowser(),
    bundleLmsHost(),
    makePackage({ profiles: ['scorm12'], modules: take.MODULE_IDS }),
  ]);
  browser = opened;
  host = await hostPackage(zip, script);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await host.close();
});

const LEARNER = { cmi: { core: { student_id: 'u-17', student_name: 'Learner' } } };
const storedOf = (page: Page) => page.evaluate(() => window.lms.stored());
/** What an LMS gives back that has cut the state. */
const cutState = (stored: string | null): string | null =>
  stored === null ? null : stored.replace(/("suspend_data":"[^"]{12})[^"]*/, '$1');

/** Takes the first lesson; answers what the LMS held before and after it, with the browser that has the journal. */
async function takeLesson() {
  const launched = await openInLms(browser, host, { version: '1.2', opens: 'frame', initial: LEARNER });
  await take.awaitSaved(launched.course);
  const before = await storedOf(launched.page);
  await take.takeFirstLesson(launched.course);
  await take.awaitSaved(launched.course);
  const after = await storedOf(launched.page);
  await launched.page.close();
  const again = (stored: string | null) =>
    openInLms(browser, host, { version: '1.2', opens: 'frame', initial: LEARNER, stored }, launched.context);
  return { before, after, again, context: launched.context };
}

const text = (key: string) => take.UI.en[key] ?? '';
const lessonDone = (course: Awaited<ReturnType<typeof openInLms>>['course']) =>
  course
    .locator('main')
    .getByText(text('home.lessonsDone_other').replace('{{done}}', '1').replace('{{count}}', '2'));
const goHome = (course: Awaited<ReturnType<typeof openInLms>>['course']) =>
  course.locator('header a').first().click();

describe('when the record of an LMS does not hold what the learner did', () => {
  it('a lost record is never filled up in silence; who goes on has everything back, and the LMS has it too', async () => {
    const { again, context } = await takeLesson();
    const { course, page } = await again(null);
    await course.getByRole('heading', { name: text('restore.empty.title') }).waitFor();
    expect(await readSets(page)).not.toContainEqual(
      expect.arrayContaining([expect.stringContaining('suspend_data')]),
    );
    await course.getByRole('button', { name: text('restore.empty.continue') }).click();
    await course.getByText(text('launch.continued')).waitFor();
    await goHome(course);
    await lessonDone(course).first().waitFor();
    await take.awaitSaved(course);
    const stored = await storedOf(page);
    await page.close();

    const next = await again(stored);
    await next.course.getByRole('link', { name: text('home.resume') }).waitFor();
    expect(await next.course.getByText(text('launch.restored')).count()).toBe(0);
    await context.close();
  }, 90_000);

  it('who starts afresh begins with nothing, and is not asked again', async () => {
    const { again, context } = await takeLesson();
    const first = await again(null);
    await first.course.getByRole('button', { name: text('restore.empty.decline') }).click();
    await first.course.getByRole('link', { name: text('home.start'), exact: true }).waitFor();
    await first.page.close();
    const second = await again(null);
    await second.course.getByRole('link', { name: text('home.start'), exact: true }).waitFor();
    expect(second.errors).toEqual([]);
    await context.close();
  }, 90_000);

  it('an older record is brought up to date without a question, and one line says so', async () => {
    const { before, again, context } = await takeLesson();
    const { course, page } = await again(before);
    await course.getByText(text('launch.restored')).waitFor();
    await course.getByRole('button', { name: text('launch.dismiss') }).click();
    await goHome(course);
    await lessonDone(course).first().waitFor();
    await take.awaitSaved(course);
    expect(await storedOf(page)).not.toBe(before);
    await context.close();
  }, 90_000);

  it('a damaged record is restored from this device, and one line says so', async () => {
    const { after, again, context } = await takeLesson();
    const cut = cutState(after);
    expect(cut).not.toBe(after);
    const { course } = await again(cut);
    await course.getByText(text('launch.restored-unreadable')).waitFor();
    await goHome(course);
    await lessonDone(course).first().waitFor();
    await context.close();
  }, 90_000);

  it('another learner on the same device finds nothing of it', async () => {
    const { context } = await takeLesson();
    const initial = { cmi: { core: { student_id: 'u-18', student_name: 'Other' } } };
    const { course } = await openInLms(browser, host, { version: '1.2', opens: 'frame', initial }, context);
    await course.getByRole('link', { name: text('home.start'), exact: true }).waitFor();
    expect(await lessonDone(course).count()).toBe(0);
    await context.close();
  }, 90_000);

  it('the words in the header explain themselves, and what is not saved can be tried again', async () => {
    const countCare = () => host.requests.filter((path) => /\/care-/.test(path)).length;
    const before = countCare();
    const { course, page, context } = await openInLms(browser, host, {
      version: '1.2',
      opens: 'frame',
      initial: LEARNER,
    });
    await take.awaitSaved(course);
    // What the code needs comes soon after the first screen.
    await expect.poll(countCare, { timeout: 20_000 }).toBeGreaterThan(before);
    await context.setOffline(true);
    // Nothing is unsaved yet: only the connection is gone.
    await course.locator('header [data-kind="cut-off"]').click({ timeout: 10_000 });
    await course.getByText(text('save.explain.nothingNew')).waitFor();
    await course.getByRole('button', { name: text('save.retry') }).click();
    await course.getByText(/^A new try was asked for at \d\d:\d\d:\d\d\.$/).waitFor();
    await course.getByRole('button', { name: text('save.code') }).click();
    const told = describeCode(await course.locator('dialog code').innerText());
    expect(told.ok && told.value).toContain('This device has no network');
    await context.setOffline(false);
    await course.getByText(text('save.explain.saved')).waitFor();
    expect(await course.locator('header [data-kind="cut-off"]').count()).toBe(0);
    await page.close();
    await context.close();
  }, 90_000);
});
