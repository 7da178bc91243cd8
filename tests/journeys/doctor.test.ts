import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeCode } from '../../src/diagnosis/build/describe-code';
import { bundleLmsHost } from '../support/bundle-lms-host';
import { readTexts, type Course } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';

const UI = { ...readTexts('en', 'ui'), ...readTexts('en', 'doctor') };

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundleLmsHost()]);
}, 120_000);
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Takes the way that a learner has to the check, and reads the verdict that comes, with what the code says of it. */
async function check(course: Course) {
  await course.getByRole('button', { name: UI['shell.settings'] ?? '', exact: true }).click();
  await course.getByRole('link', { name: UI['settings.check'] ?? '' }).click();
  await course.getByRole('heading', { level: 1, name: UI['doctor.title'] ?? '' }).waitFor();
  const code = await course.locator('main code').innerText();
  const told = describeCode(code);
  return {
    verdict: await course.locator('main [role=status]:has([data-tone])').first().innerText(),
    told: told.ok && told.value,
  };
}

const frame = (): Course => page.frameLocator('iframe');

describe('with a package for an LMS', () => {
  let host: HostedPackage;
  beforeAll(async () => {
    host = await hostPackage(findPackage('scorm12'), script);
  });
  afterAll(() => host.close());

  it('all is well in a strict LMS, and the check leaves the record as it was', async () => {
    await page.goto(host.lms);
    await page.evaluate(() => window.launchCourse({ version: '1.2', opens: 'frame' }));
    const { verdict, told } = await check(frame());
    expect(verdict).toContain(UI['doctor.cause.fine.text']);
    for (const line of [
      UI['doctor.lms.around'],
      UI['doctor.readBack.same'],
      UI['doctor.room.fits'],
      UI['doctor.state.same'],
      UI['doctor.storage.works'],
      UI['doctor.clock.right'],
    ])
      expect(told).toContain(line);
    expect(await page.evaluate(() => window.lms.refusals())).toEqual([]);
    const places = await page.evaluate(() =>
      window.lms.sets('cmi.core.lesson_location').map(({ args }) => String(args[1])),
    );
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places)).toEqual(new Set(['home']));
  }, 60_000);

  it('without an LMS that is named', async () => {
    await page.goto(host.course);
    const { verdict, told } = await check(page);
    expect(verdict).toContain(UI['doctor.cause.no-lms']);
    expect(told).toContain(UI['doctor.lms.none']);
  }, 60_000);

  it('an LMS that refuses every value is named as the cause, with its number', async () => {
    await page.goto(host.lms);
    await page.evaluate(() => {
      const answers = {
        LMSInitialize: 'true',
        LMSGetValue: '',
        LMSSetValue: 'false',
        LMSCommit: 'true',
        LMSGetLastError: '405',
        LMSFinish: 'true',
      };
      Reflect.set(
        window,
        'API',
        Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer])),
      );
      const course = document.createElement('iframe');
      course.src = '/course/index.html';
      document.body.append(course);
    });
    const { verdict, told } = await check(frame());
    expect(verdict).toContain(UI['doctor.cause.state-refused']);
    expect(told).toContain(UI['doctor.errorNumber']?.replace('{{number}}', '405'));
  }, 60_000);

  it('an LMS behind a window of another address is told from none', async () => {
    const outer = host.lms.replace('127.0.0.1', 'localhost');
    await page.goto(outer);
    await page.evaluate((address) => {
      const course = document.createElement('iframe');
      course.src = address;
      document.body.append(course);
    }, host.course);
    const { verdict } = await check(frame());
    expect(verdict).toContain(UI['doctor.cause.hidden-lms']);
  }, 60_000);
});

it('without any LMS a package for self-study is well, and without network it says so', async () => {
  const host = await hostPackage(findPackage('web'), '');
  await page.goto(host.course);
  expect((await check(page)).verdict).toContain(UI['doctor.cause.fine-on-device.text']);
  await context.setOffline(true);
  await page.getByRole('button', { name: UI['doctor.again'] ?? '' }).click();
  await page.getByText(UI['doctor.cause.offline'] ?? '').waitFor();
  await host.close();
}, 60_000);
