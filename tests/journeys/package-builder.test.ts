import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeSets } from '../../scorm/describe-set';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';

const TRAINER = { en: readTexts('en', 'trainer'), fr: readTexts('fr', 'trainer') };
const word = (key: string): string => TRAINER.en[key] ?? key;

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

let context: BrowserContext;
let page: Page;
let errors: string[];
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  page = await context.newPage();
  errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterEach(() => context.close());

const open = async (query: string, course = host.course): Promise<void> => {
  await page.goto(`${course}#/trainer${query}`);
  await page.getByText(word('trainer.offline.ready')).waitFor();
};

const pressMake = (): Promise<void> =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: word('trainer.sum') }) })
    .getByRole('button')
    .first()
    .click();

/** Presses the button and takes what the links hand out, by the name of the file. */
async function makeInBrowser(): Promise<Map<string, Uint8Array>> {
  await pressMake();
  const links = page.locator('a[download]');
  await links.first().waitFor();
  const files = new Map<string, Uint8Array>();
  for (const link of await links.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    files.set(download.suggestedFilename(), new Uint8Array(await readFile(await download.path())));
  }
  return files;
}

async function makeOnTheCommandLine(choices: Choices): Promise<Map<string, Uint8Array>> {
  const course = await loadCourseFacts(process.cwd());
  const wanted = parseChoices(choices, course);
  if (!wanted.ok) throw new Error(wanted.error.message);
  const made = await makePackages(process.cwd(), 'dist/build', course, wanted.value);
  if (!made.ok) throw new Error(made.error);
  const files = [...made.value, ...(choices.split ? describeSets(made.value, course) : [])];
  return new Map(files.map(({ name, bytes }) => [name, new Uint8Array(bytes)]));
}

describe('the package builder', () => {
  it.each<[string, Choices]>([
    [
      '?lms=blackboard&languages=fr,en&pass-mark=75&attempts=3&locked-order',
      { lms: 'blackboard', languages: ['fr', 'en'], passMark: '75', attempts: '3', lockedOrder: true },
    ],
    [
      '?profile=cmi5,scorm2004-3rd&modules=welcome,guide',
      { profiles: ['cmi5', 'scorm2004-3rd'], modules: ['welcome', 'guide'] },
    ],
    [
      '?lms=moodle&modules=welcome,circular-ict&languages=fr&split',
      { lms: 'moodle', modules: ['welcome', 'circular-ict'], languages: ['fr'], split: true },
    ],
    [
      '?profile=web&modules=l1061&identifier=ours&title=Buying%20well',
      { profiles: ['web'], modules: ['l1061'], identifier: 'ours', title: 'Buying well' },
    ],
  ])(
    'makes the same bytes as the command line: %s',
    async (query, choices) => {
      await open(query);
      const made = await makeInBrowser();
      const expected = await makeOnTheCommandLine(choices);
      expect([...made.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [name, bytes] of expected)
        // Not `toEqual`: it would print megabytes.
        expect(Buffer.compare(made.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
      expect(errors).toEqual([]);
    },
    120_000,
  );

  it('takes choices by hand, keeps them in the address, and works on when the network is gone', async () => {
    await page.goto(host.course);
    await page.getByRole('link', { name: readTexts('en', 'ui')['home.trainer'] ?? '' }).click();
    await page.getByText(word('trainer.offline.ready')).waitFor();
    await context.setOffline(true);
    await page.getByLabel(word('trainer.lms.label')).selectOption('cornerstone');
    await page.getByText(word('trainer.why.cornerstone')).waitFor();
    await page.getByLabel(readTexts('en', 'course')['module.guide'] ?? '').uncheck();
    await page.getByLabel('English', { exact: true }).uncheck();
    await page.getByLabel(word('trainer.passMark')).fill('60');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: word('trainer.make_one') }).click();
    const path = await (await download).path();
    const modules = ['welcome', 'circular-ict', 'l1061', 'capstone'];
    const expected = await makeOnTheCommandLine({
      lms: 'cornerstone',
      modules,
      languages: ['fr'],
      passMark: '60',
    });
    const [bytes] = expected.values();
    expect(Buffer.compare(await readFile(path), bytes ?? new Uint8Array())).toBe(0);
    expect(await page.locator('a[download]').count()).toBe(1);
    await page.getByLabel('English', { exact: true }).check();
    await page.locator('a[download]').waitFor({ state: 'detached' });
    await page.getByLabel('English', { exact: true }).uncheck();
    await page.waitForURL(/languages=fr&/);
    expect(new URL(page.url()).hash).toBe(
      '#/trainer?lms=cornerstone&modules=welcome%2Ccircular-ict%2Cl1061%2Ccapstone&languages=fr&pass-mark=60',
    );
  }, 60_000);

  it('restores what a link says, and names everything in it that is wrong', async () => {
    await open('?lms=moodle&modules=welcome&languages=fr&pass-mark=120&attempts=x&wind=north');
    expect(await page.getByLabel(word('trainer.lms.label')).inputValue()).toBe('moodle');
    const boxes = page.locator('fieldset').first().getByRole('checkbox');
    expect(await Promise.all((await boxes.all()).map((box) => box.isChecked()))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    await page.getByText('“120”').waitFor();
    await page.getByText('“x”').waitFor();
    await page.getByText(/wind/).waitFor();
    expect(await page.getByRole('button', { name: word('trainer.make_one') }).count()).toBe(0);
    await page.getByLabel(word('trainer.passMark')).fill('70');
    await page.getByLabel(word('trainer.attempts')).fill('');
    await page.getByLabel(word('trainer.attempts')).press('Enter');
    await page.getByRole('button', { name: word('trainer.make_one') }).waitFor();
  }, 60_000);

  it('can be stopped, and begins anew', async () => {
    await open('?split');
    await pressMake();
    await page.getByRole('button', { name: word('trainer.stop') }).click();
    await page.getByText(word('trainer.stopped')).waitFor();
    expect(await page.locator('a[download]').count()).toBe(0);
    expect((await makeInBrowser()).size).toBe(6);
  }, 60_000);

  it('says so when files cannot be fetched, keeps the choices, and goes on when they can', async () => {
    await page.route('**/locales/fr/guide/policy.json', (route) => route.abort());
    await page.goto(`${host.course}#/trainer?lms=moodle`);
    await page.getByText(word('trainer.offline.failed')).waitFor();
    await pressMake();
    await page.getByText(word('trainer.failed.absent'), { exact: true }).waitFor();
    await page.unroute('**/locales/fr/guide/policy.json');
    expect((await makeInBrowser()).size).toBe(1);
  }, 60_000);

  it('of an edition with some modules and languages offers those', async () => {
    const part = await hostPackage(
      await makePackage({ profiles: ['web'], modules: ['welcome', 'l1061'], languages: ['fr'] }),
      '',
    );
    context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
    page = await context.newPage();
    await page.goto(`${part.course}#/trainer?lms=moodle`);
    await page.getByText(TRAINER.fr['trainer.offline.ready'] ?? '').waitFor();
    expect(await page.getByText('English').count()).toBe(0);
    await page.getByRole('button', { name: TRAINER.fr['trainer.make_one'] ?? '' }).click();
    const download = await page.waitForEvent('download');
    const expected = await makeOnTheCommandLine({
      lms: 'moodle',
      modules: ['welcome', 'l1061'],
      languages: ['fr'],
    });
    expect(download.suggestedFilename()).toBe([...expected.keys()][0]);
    const [bytes] = expected.values();
    expect(Buffer.compare(await readFile(await download.path()), bytes ?? new Uint8Array())).toBe(0);
    await part.close();
  }, 60_000);

  it('has a page to print for each LMS, and a link back to the same choices', async () => {
    await open('?lms=cornerstone&modules=guide');
    await page.getByRole('link', { name: word('trainer.lms.guide') }).click();
    await page.getByRole('heading', { level: 1, name: /Cornerstone/ }).waitFor();
    await page.getByText(word('trainer.step.cornerstone-try')).waitFor();
    await page.getByText(word('trainer.setting.completed')).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: word('trainer.guide.print') }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: word('trainer.guide.back') }).click();
    await page.getByText(word('trainer.offline.ready')).waitFor();
    expect(new URL(page.url()).hash).toBe('#/trainer?lms=cornerstone&modules=guide');
  }, 60_000);
});

it('a package for an LMS has no package builder', async () => {
  const lms = await hostPackage(findPackage('scorm12'), '');
  await page.goto(`${lms.course}#/trainer`);
  await page.getByRole('heading', { level: 1, name: readTexts('en', 'ui')['missing.title'] ?? '' }).waitFor();
  await page.goto(lms.course);
  await page
    .getByRole('link', { name: readTexts('en', 'ui')['about.title'] ?? '' })
    .first()
    .waitFor();
  expect(await page.getByRole('link', { name: readTexts('en', 'ui')['home.trainer'] ?? '' }).count()).toBe(0);
  await lms.close();
}, 60_000);
