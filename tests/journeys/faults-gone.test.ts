import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPackage, type HostedPackage } from '../support/host-package';
import * as work from '../support/interrupted-work';
import { makePackage } from '../support/make-package';
import { openWholeBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import * as take from '../support/take-course';

let browser: Browser;
let host: HostedPackage;
let stored: string | null;
let close: work.FirstVisit['close'];
beforeAll(async () => {
  ({ browser, host, stored, close } = await work.beginInterrupted('scorm2004-4th', '2004'));
}, 120_000);
afterAll(() => close());

const text = (key: string) => take.UI.fr[key] ?? '';
const launch = { version: '2004', opens: 'frame' } as const;

describe('when the window of the LMS is reloaded while the course is open beside it', () => {
  it.each([
    { how: 'its object then throws', extra: {} },
    { how: 'its object goes on to say "true"', extra: { outlivesPage: true } },
  ] as const)(
    'the header says that nothing is saved and what to do, this device keeps all, and the next launch has it: $how',
    async ({ extra }) => {
      const launched = await work.launchAgain(browser, host, { ...launch, ...extra, opens: 'popup', stored });
      const before = await work.takeSecondLesson(launched.course);
      await take.awaitSaved(launched.course);
      const held = await work.storedOf(launched.page);
      await launched.page.reload();
      await work.retakeQuiz(launched.course);
      await work.answerThree(launched.course);
      await launched.course.getByText(text('save.unsavedKept')).click();
      await launched.course.getByText(text('save.explain.threw')).waitFor();
      await launched.course.getByText(text('save.explain.kept')).waitFor();
      await work.popupOf(launched).close();

      const { course, context } = await work.launchAgain(
        browser,
        host,
        { ...launch, stored: held },
        launched.context,
      );
      await course.getByText(text('launch.restored')).waitFor();
      await work.resumeQuiz(course);
      expect(await work.readWork(course)).toEqual(before);
      await context.close();
    },
    60_000,
  );
});

describe('when the window of the LMS is closed while the course is open beside it', () => {
  it('the header says so, though the object of the LMS goes on to say "true"', async () => {
    const launched = await work.launchAgain(browser, host, {
      ...launch,
      opens: 'popup',
      outlivesPage: true,
      stored,
    });
    await take.awaitSaved(launched.course);
    await launched.page.close();
    await work.openLesson(launched.course);
    await launched.course.getByRole('button', { name: text('block.estimate.show') }).click();
    await launched.course.getByText(text('save.unsavedKept')).click();
    await launched.course.getByText(text('save.explain.threw')).waitFor();
    expect(await launched.course.getByText(text('save.explain.kept')).count()).toBe(1);
    await launched.context.close();
  }, 60_000);
});

describe('when a page is left and the browser brings it back as it was', () => {
  let whole: Browser;
  beforeAll(async () => {
    whole = await openWholeBrowser();
  });
  afterAll(() => whole.close());

  it('in self-study the course begins anew with everything, once', async () => {
    const own = await hostPackage(await makePackage({ profiles: ['web'], modules: take.MODULE_IDS }), '');
    const context = await whole.newContext({ locale: 'en' });
    await work.noteComingBack(context);
    const page = await context.newPage();
    await page.goto(own.course);
    await take.takeFirstLesson(page);
    await take.awaitSaved(page);
    await work.leaveAndComeBack(page, own.lms);
    await take.awaitSaved(page);
    await page.locator('header a').first().click();
    await page.getByRole('link', { name: take.UI.en['home.resume'] ?? '' }).waitFor();
    const done = (take.UI.en['home.lessonsDone_other'] ?? '')
      .replace('{{done}}', '1')
      .replace('{{count}}', '2');
    expect(await page.locator('main').getByText(done).count()).toBe(1);
    await context.close();
    await own.close();
  }, 60_000);

  it('in an LMS, whose session is over, the course says so and writes nothing; the next launch has everything, once', async () => {
    const context = await whole.newContext({ locale: 'en' });
    await work.noteComingBack(context);
    const { course, page } = await work.launchAgain(whole, host, { ...launch, stored }, context);
    const before = await work.takeSecondLesson(course);
    await work.retakeQuiz(course);
    await work.answerThree(course);
    await work.leaveAndComeBack(page, `${host.lms}?other`);
    await page.waitForFunction(
      (words) => document.querySelector('iframe')?.contentDocument?.body.innerText.includes(words),
      take.UI.fr['save.terminated-kept.text'] ?? '',
    );
    const held = await work.storedOf(page);
    const calls = await page.evaluate(() => window.lms.log.map(({ name }) => name));
    expect(calls.slice(calls.indexOf('Terminate') + 1)).not.toContain('SetValue');
    await page.close();

    const again = await work.launchAgain(whole, host, { ...launch, stored: held }, context);
    await work.resumeQuiz(again.course);
    expect(await work.readWork(again.course)).toEqual(before);
    await take.awaitSaved(again.course);
    expect((await readSets(again.page)).filter(([name]) => name?.startsWith('cmi.interactions.'))).toEqual(
      [],
    );
    await context.close();
  }, 60_000);
});

describe('when the browser refuses to store anything', () => {
  it('the course works and the LMS gets everything', async () => {
    const context = await browser.newContext({ locale: 'en' });
    await work.refuseStorage(context);
    const { course, page } = await work.launchAgain(browser, host, { ...launch, stored }, context);
    const before = await work.takeSecondLesson(course);
    await work.retakeQuiz(course);
    await work.answerThree(course);
    await take.awaitSaved(course);
    const held = await work.storedOf(page);
    await work.killPage(page);

    const again = await work.launchAgain(browser, host, { ...launch, stored: held }, context);
    await work.resumeQuiz(again.course);
    expect(await work.readWork(again.course)).toEqual(before);
    await context.close();
  }, 60_000);

  it('and the LMS too, the header says that nothing is saved, and that nothing is kept', async () => {
    const context = await browser.newContext({ locale: 'fr' });
    await work.refuseStorage(context);
    const { course, page } = await openInLms(browser, host, launch, context);
    await take.awaitSaved(course);
    await page.evaluate(() => window.refuseToStore());
    await work.openLesson(course);
    await course.getByRole('button', { name: text('block.estimate.show') }).click();
    await course.getByText(text('save.unsaved'), { exact: true }).click();
    await course.getByText(text('save.explain.notKept')).waitFor();
    expect(await course.getByText(text('save.explain.kept')).count()).toBe(0);
    await context.close();
  }, 60_000);

  it('without an LMS either, the header says that nothing is saved', async () => {
    const own = await hostPackage(await makePackage({ profiles: ['web'], modules: take.MODULE_IDS }), '');
    const context = await browser.newContext({ locale: 'fr' });
    await work.refuseStorage(context);
    const page = await context.newPage();
    await page.goto(own.course);
    await work.openLesson(page);
    await page.getByRole('button', { name: text('block.estimate.show') }).click();
    await page.getByText(text('save.unsaved'), { exact: true }).click();
    await page.getByText(text('save.explain.storage')).waitFor();
    expect(await page.getByText(text('save.explain.kept')).count()).toBe(0);
    await context.close();
    await own.close();
  }, 60_000);
});
