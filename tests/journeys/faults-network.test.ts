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
  ({ browser, host, stored, close } = await work.beginInterrupted('scorm2004-4th', '2004'));
}, 120_000);
afterAll(() => close());

const text = (key: string) => take.UI.fr[key] ?? '';
const launch = (opens: 'frame' | 'popup') =>
  work.launchAgain(browser, host, { version: '2004', opens, stored });
const relaunch = ({ context }: Launched, held: string | null) =>
  work.launchAgain(browser, host, { version: '2004', opens: 'frame', stored: held }, context);

describe('without network', () => {
  it('a quiz goes on, says that this device keeps it, and is saved when the network is back', async () => {
    const launched = await launch('frame');
    const before = await work.takeSecondLesson(launched.course);
    await work.retakeQuiz(launched.course);
    await launched.context.setOffline(true);
    await work.answerThree(launched.course);
    await launched.course.getByText(text('save.unsavedKept')).waitFor();
    await launched.context.setOffline(false);
    await take.awaitSaved(launched.course);
    const held = await work.storedOf(launched.page);
    await launched.page.close();

    const { course, context } = await relaunch(launched, held);
    await work.resumeQuiz(course);
    expect(await course.getByText(text('launch.restored')).count()).toBe(0);
    expect(await work.finishQuiz(course)).toEqual([true, false, true, true, true, true, true, true]);
    expect((await work.readWork(course)).answers).toEqual(before.answers);
    await context.close();
  }, 60_000);

  it('a course that is closed in a quiz comes back from this device', async () => {
    const launched = await launch('popup');
    const before = await work.takeSecondLesson(launched.course);
    await work.retakeQuiz(launched.course);
    await take.awaitSaved(launched.course);
    const held = await work.storedOf(launched.page);
    await launched.context.setOffline(true);
    await work.answerThree(launched.course);
    await launched.course.getByText(text('save.unsavedKept')).waitFor();
    await work.popupOf(launched).close();
    await launched.context.setOffline(false);

    const { course, context } = await relaunch(launched, held);
    await course.getByText(text('launch.restored')).waitFor();
    await work.resumeQuiz(course);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);

  it('a screen that cannot be fetched says so where the focus is, can be tried again, and nothing is lost', async () => {
    const { course, context } = await launch('frame');
    await course.getByRole('link', { name: text('home.resume') }).waitFor();
    await context.setOffline(true);
    await work.openLesson(course);
    const failed = course.locator('h1:focus').getByText(text('failed.title'), { exact: true });
    await failed.waitFor();
    await course.getByRole('button', { name: text('common.tryAgain') }).click();
    await failed.waitFor();
    await context.setOffline(false);
    await course.getByRole('button', { name: text('common.tryAgain') }).click();
    await course.getByRole('button', { name: text('block.estimate.show') }).waitFor();
    await course.locator('h1:focus').waitFor();
    const { modules } = await work.takeSecondLesson(course);
    await take.awaitSaved(course);
    expect(modules[0]).toContain(text('home.moduleDone'));
    expect(await course.getByText(text('failed.title')).count()).toBe(0);
    await context.close();
  }, 60_000);

  it('a launch that cannot fetch a part of the course says so, and has everything when the page is reloaded', async () => {
    const launched = await launch('frame');
    const before = await work.takeSecondLesson(launched.course);
    await work.retakeQuiz(launched.course);
    await work.answerThree(launched.course);
    await take.awaitSaved(launched.course);
    const held = await work.storedOf(launched.page);
    await launched.page.close();

    const part = '**/assets/records-*.js';
    await launched.context.route(part, (route) => route.abort());
    const { course, context } = await relaunch(launched, held);
    await course.getByText('Check the connection.').waitFor();
    await context.unroute(part);
    await course.getByRole('button', { name: 'Reload' }).click();
    await work.resumeQuiz(course);
    expect(await work.readWork(course)).toEqual(before);
    await context.close();
  }, 60_000);
});
