import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLmsHost } from '../support/bundle-lms-host';
import type { Course } from '../support/drive-course';
import { hostPackage } from '../support/host-package';
import { freezePage, readWork, takeSecondLesson, type Work } from '../support/interrupted-work';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { openInLms } from '../support/open-in-lms';
import * as take from '../support/take-course';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const text = (key: string) => take.UI.en[key] ?? '';
const awaitElsewhere = (course: Course) =>
  course.getByRole('heading', { name: text('elsewhere.title') }).waitFor();
const continueHere = (course: Course) =>
  course.getByRole('button', { name: text('elsewhere.continue') }).click();
const awaitHandedOver = (course: Course) =>
  course.getByRole('heading', { name: text('closed.elsewhereTitle') }).waitFor();
const awaitTaken = (course: Course) =>
  course.getByRole('heading', { name: text('closed.takenTitle') }).waitFor();
const awaitOneLessonDone = async (course: Course) => {
  await course.locator('header a').first().click();
  const words = text('home.lessonsDone_other').replace('{{done}}', '1').replace('{{count}}', '2');
  await course.locator('main').getByText(words).first().waitFor();
};

/** Goes on in the tab that has the course now; what is seen of the work then is in no other tab. */
async function goOn(course: Course): Promise<Work> {
  await take.changeToFrench(course);
  const work = await takeSecondLesson(course);
  await take.awaitSaved(course);
  return work;
}

describe('the same course in two tabs', () => {
  it('asks in the second, and goes on there with everything that the first had, saved or not', async () => {
    const host = await hostPackage(await makePackage({ profiles: ['web'], modules: take.MODULE_IDS }), '');
    const context = await browser.newContext({ locale: 'en' });
    const first = await context.newPage();
    await first.goto(host.course);
    await take.takeFirstLesson(first);
    const second = await context.newPage();
    await second.goto(host.course);
    await awaitElsewhere(second);
    expect(await first.getByRole('button', { name: text('shell.settings') }).count()).toBe(1);
    await continueHere(second);
    await awaitHandedOver(first);
    await awaitOneLessonDone(second);
    expect(await second.getByRole('button', { name: text('shell.settings') }).count()).toBe(1);

    await second.close();
    const third = await context.newPage();
    await third.goto(host.course);
    await third.getByRole('link', { name: text('home.resume') }).waitFor();
    expect(await third.getByText(text('elsewhere.title')).count()).toBe(0);
    await context.close();
    await host.close();
  }, 90_000);

  it('goes on in the second also when the first is frozen, which puts nothing over it when it wakes', async () => {
    const host = await hostPackage(await makePackage({ profiles: ['web'], modules: take.MODULE_IDS }), '');
    const context = await browser.newContext({ locale: 'en' });
    const first = await context.newPage();
    await first.goto(host.course);
    await take.takeFirstLesson(first);
    await take.awaitSaved(first);
    const wake = await freezePage(first);
    const second = await context.newPage();
    await second.goto(host.course);
    await awaitElsewhere(second);
    await continueHere(second);
    await awaitOneLessonDone(second);
    const work = await goOn(second);
    await second.close();
    await wake();
    await awaitTaken(first);
    await first.close();

    const third = await context.newPage();
    await third.goto(host.course);
    expect(await readWork(third)).toEqual(work);
    await context.close();
    await host.close();
  }, 90_000);

  it('in an LMS without TLS loses nothing of the first, though the LMS gives the second an older state', async () => {
    const script = await bundleLmsHost();
    const host = await hostPackage(
      await makePackage({ profiles: ['scorm12'], modules: take.MODULE_IDS }),
      script,
    );
    const initial = { cmi: { core: { student_id: 'u-17', student_name: 'Learner' } } };
    const launch = { version: '1.2', opens: 'frame', initial } as const;
    const context = await browser.newContext({ locale: 'en' });
    // This machine is trusted as if it had TLS; other pages that are served without it have no locks.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    const first = await openInLms(browser, host, launch, context);
    await take.awaitSaved(first.course);
    const older = await first.page.evaluate(() => window.lms.stored());
    await take.takeFirstLesson(first.course);
    const second = await openInLms(browser, host, { ...launch, stored: older }, context);
    await awaitElsewhere(second.course);
    await continueHere(second.course);
    await awaitHandedOver(first.course);
    await awaitOneLessonDone(second.course);
    expect(await first.page.evaluate(() => window.lms.isEnded())).toBe(true);
    const work = await goOn(second.course);
    const stored = await second.page.evaluate(() => window.lms.stored());
    await context.close();

    const third = await openInLms(browser, host, { ...launch, stored });
    expect(await readWork(third.course)).toEqual(work);
    await third.context.close();
    await host.close();
  }, 90_000);
});
