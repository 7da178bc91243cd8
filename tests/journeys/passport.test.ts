import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { splitFrames } from '../../src/passport/split-frames';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { readTexts, type Course } from '../support/drive-course';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { openInLms, readSets } from '../support/open-in-lms';
import * as take from '../support/take-course';

const TEXTS = readTexts('en', 'passport');
const text = (key: string) => TEXTS[key] ?? '';

let browser: Browser;
let web: HostedPackage;
let lms: HostedPackage;
beforeAll(async () => {
  const [opened, script, webZip, lmsZip] = await Promise.all([
    openBrowser(),
    bundleLmsHost(),
    makePackage({ profiles: ['web'], modules: take.MODULE_IDS }),
    makePackage({ profiles: ['scorm12'], modules: take.MODULE_IDS }),
  ]);
  browser = opened;
  [web, lms] = await Promise.all([hostPackage(webZip, ''), hostPackage(lmsZip, script)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([web.close(), lms.close()]);
});

const press = (course: Course, key: string) =>
  course.getByRole('button', { name: text(key), exact: true }).click();
const show = (course: Course, key: string) => course.getByText(text(key), { exact: true }).first().waitFor();
const lessonDone = (course: Course) =>
  course
    .locator('main')
    .getByText(
      (take.UI.en['home.lessonsDone_other'] ?? '').replace('{{done}}', '1').replace('{{count}}', '2'),
    )
    .first()
    .waitFor();

/** Takes a lesson and fails the graded quiz; answers the file, a picture of each code and the line. */
async function study(page: Page) {
  await page.goto(web.course);
  await take.takeFirstLesson(page);
  await page.goto(`${web.course}#/circular-ict/quiz`);
  await take.failQuiz(page);
  await page.goto(`${web.course}#/passport`);
  const link = page.getByRole('link', { name: text('passport.file') });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const folder = await mkdtemp(join(tmpdir(), 'passport-'));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await page.locator('summary').nth(1).click();
  const line = await page.locator('main code').innerText();
  await page.locator('summary').first().click();
  const pictures: string[] = [];
  for (const at of splitFrames(line).keys()) {
    const picture = join(folder, `${at}.png`);
    await page.locator('main svg[role=img]').screenshot({ path: picture });
    pictures.push(picture);
    if (splitFrames(line).length > 1) await press(page, 'passport.code.next');
  }
  return { file, pictures };
}

it('what was studied moves to another device by file and by pictures of QR codes, and to an LMS without the graded quiz', async () => {
  const first = await browser.newPage({ locale: 'en' });
  const { file, pictures } = await study(first);
  expect(file).toMatch(/circular-ict-procurement-\d{4}-\d\d-\d\d\.passport\.txt$/);
  await first.close();

  const bringHere = async (files: string | string[]) => {
    const page = await browser.newPage({ locale: 'en' });
    await page.goto(`${web.course}#/passport`);
    await show(page, 'passport.take.nothing');
    await page.locator('input[type=file]').first().setInputFiles(files);
    await show(page, 'passport.found');
    await press(page, 'passport.add');
    await show(page, 'passport.added');
    await page.getByRole('link', { name: text('passport.added.home') }).click();
    await lessonDone(page);
    await page.getByText('37%').first().waitFor();
    await page.close();
  };
  await bringHere(file);
  await bringHere(pictures.toReversed());

  const learner = { cmi: { core: { student_id: 'u-17', student_name: 'Learner' } } };
  const launched = await openInLms(browser, lms, { version: '1.2', opens: 'frame', initial: learner });
  const { course, page } = launched;
  await take.awaitSaved(course);
  await course.getByRole('button', { name: take.UI.en['shell.settings'] ?? '', exact: true }).click();
  await course.getByRole('link', { name: take.UI.en['settings.passport'] ?? '' }).click();
  await course.locator('input[type=file]').first().setInputFiles(file);
  await show(course, 'passport.leftOut');
  await press(course, 'passport.add');
  await show(course, 'passport.added');
  await take.awaitSaved(course);
  const sets = new Map((await readSets(page)).map(([element = '', value = '']) => [element, value]));
  expect([...sets.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element))).toEqual([
    'cmi.interactions.0.id',
  ]);
  expect(sets.get('cmi.interactions.0.id')).toBe('passport');
  expect(sets.get('cmi.interactions.0.type')).toBe('fill-in');
  expect(sets.get('cmi.interactions.0.student_response')).toMatch(
    /^\d{4}-\d\d-\d\d_lessons-1_skipped-0_answers-\d+_planned-0_results-0$/,
  );
  expect(sets.get('cmi.core.lesson_status')).toBe('incomplete');
  expect([...sets.keys()].filter((element) => element.endsWith('score.raw'))).toEqual([]);
  expect(launched.errors).toEqual([]);
}, 240_000);
