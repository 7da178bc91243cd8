import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostedPackage } from '../support/host-package';
import * as work from '../support/interrupted-work';
import type { Launched } from '../support/open-in-lms';
import * as take from '../support/take-course';

let browser: Browser;
let host: HostedPackage;
let stored: string | null;
let close: work.FirstVisit['close'];
beforeAll(async () => {
  ({ browser, host, stored, close } = await work.beginInterrupted('scorm12', '1.2'));
}, 120_000);
afterAll(() => close());

const text = (key: string) => take.UI.fr[key] ?? '';
const launch = (opens: 'frame' | 'popup') =>
  work.launchAgain(browser, host, { version: '1.2', opens, stored });
const relaunch = ({ context }: Launched, held: string | null) =>
  work.launchAgain(browser, host, { version: '1.2', opens: 'frame', stored: held }, context);

describe('what a learner did is all there again', () => {
  it('when the window of the course is closed right after an answer', async () => {
    const launched = await launch('popup');
    const before = await work.takeSecondLesson(launched.course);
    await work.retakeQuiz(launched.course);
    await work.answerThree(launched.course);
    await work.popupOf(launched).close();
    await launched.page.waitForFunction(() => window.lms.isEnded());

    const { course, context } = await relaunch(launched, await work.storedOf(launched.page));
    await work.resumeQuiz(course);
    expect(await course.getByText(text('launch.restored')).count()).toBe(0);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);

  it('when the LMS takes the frame of the course out of its page', async () => {
    const launched = await launch('frame');
    const before = await work.takeSecondLesson(launched.course);
    await work.retakeQuiz(launched.course);
    await work.answerThree(launched.course);
    await launched.page.evaluate(() => document.querySelector('iframe')?.remove());

    const { course, context } = await relaunch(launched, await work.storedOf(launched.page));
    await work.resumeQuiz(course);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);

  it('when the process of the page dies after the LMS refused to store', async () => {
    const launched = await launch('frame');
    const before = await work.takeSecondLesson(launched.course);
    await take.awaitSaved(launched.course);
    const held = await work.storedOf(launched.page);
    await launched.page.evaluate(() => window.refuseToStore());
    await work.retakeQuiz(launched.course);
    await work.answerThree(launched.course);
    await launched.course.getByText(text('save.unsavedKept')).waitFor();
    await work.killPage(launched.page);

    const { course, context } = await relaunch(launched, held);
    await course.getByText(text('launch.restored')).waitFor();
    await work.resumeQuiz(course);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);

  it('when a phone freezes the page and ends it without a word', async () => {
    const launched = await launch('popup');
    const before = await work.takeSecondLesson(launched.course);
    await take.awaitSaved(launched.course);
    const held = await work.storedOf(launched.page);
    await launched.page.evaluate(() => window.refuseToStore());
    await work.retakeQuiz(launched.course);
    await work.answerThree(launched.course);
    await launched.course.getByText(text('save.unsavedKept')).waitFor();
    await work.freezePage(work.popupOf(launched));
    await work.killPage(work.popupOf(launched));

    const { course, context } = await relaunch(launched, held);
    await course.getByText(text('launch.restored')).waitFor();
    await work.resumeQuiz(course);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);
});
