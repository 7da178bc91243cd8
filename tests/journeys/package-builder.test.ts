import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeSets } from '../../scorm/describe-set';
import { loadCourseFacts } from '../../scorm/load-course-facts';
import { makePackages } from '../../scorm/make-packages';
import type { Choices } from '../../scorm/options/choices';
import { parseChoices } from '../../scorm/options/parse-choices';
import { findRecipe, LMS_IDS } from '../../scorm/recipes/recipes';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import { readPdf } from '../support/read-pdf';

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

const readDownload = async (download: Download): Promise<Map<string, Uint8Array>> =>
  new Map([[download.suggestedFilename(), new Uint8Array(await readFile(await download.path()))]]);

/** Presses the button and takes what the links hand out, by the name of the file. */
async function makeInBrowser(): Promise<Map<string, Uint8Array>> {
  await pressMake();
  const links = page.locator('a[download]');
  await links.first().waitFor();
  const files = new Map<string, Uint8Array>();
  for (const link of await links.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    for (const [name, bytes] of await readDownload(download)) files.set(name, bytes);
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

/** Names of files that one of both lacks, or that are not the same byte for byte. Throws where the command line makes none. */
async function listOthers(made: ReadonlyMap<string, Uint8Array>, choices: Choices): Promise<string[]> {
  const expected = await makeOnTheCommandLine(choices);
  if (expected.size === 0) throw new Error('nothing was made');
  const names = [...new Set([...made.keys(), ...expected.keys()])];
  return names.filter(
    (name) =>
      Buffer.compare(made.get(name) ?? new Uint8Array(), expected.get(name) ?? new Uint8Array()) !== 0,
  );
}

// Each kind of package is compared once: SCORM 1.2 by hand and split, the other standards and the self-study edition by a link.
describe('the package builder', () => {
  it.each<[string, Choices]>([
    [
      '?profile=cmi5,scorm2004-3rd&modules=welcome,guide&languages=fr,en&pass-mark=75&attempts=3&locked-order',
      {
        profiles: ['cmi5', 'scorm2004-3rd'],
        modules: ['welcome', 'guide'],
        languages: ['fr', 'en'],
        passMark: '75',
        attempts: '3',
        lockedOrder: true,
      },
    ],
    [
      '?profile=web&modules=l1061&identifier=ours&title=Buying%20well',
      { profiles: ['web'], modules: ['l1061'], identifier: 'ours', title: 'Buying well' },
    ],
  ])(
    'makes the same bytes as the command line: %s',
    async (query, choices) => {
      await open(query);
      expect(await listOthers(await makeInBrowser(), choices)).toEqual([]);
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
    expect(
      await listOthers(await readDownload(await download), {
        lms: 'cornerstone',
        modules: ['welcome', 'circular-ict', 'l1061', 'capstone'],
        languages: ['fr'],
        passMark: '60',
      }),
    ).toEqual([]);
    expect(await page.locator('a[download]').count()).toBe(1);
    await page.getByLabel('English', { exact: true }).check();
    await page.locator('a[download]').waitFor({ state: 'detached' });
    await page.getByLabel('English', { exact: true }).uncheck();
    await page.waitForURL(/languages=fr&/);
    expect(new URL(page.url()).hash).toBe(
      '#/trainer?lms=cornerstone&modules=welcome%2Ccircular-ict%2Cl1061%2Ccapstone&languages=fr&pass-mark=60',
    );
  }, 60_000);

  it('can be stopped, and begins anew', async () => {
    await open('?lms=moodle&modules=welcome,circular-ict&languages=fr&split');
    await pressMake();
    await page.getByRole('button', { name: word('trainer.stop') }).click();
    await page.getByText(word('trainer.stopped')).waitFor();
    expect(await page.locator('a[download]').count()).toBe(0);
    expect(
      await listOthers(await makeInBrowser(), {
        lms: 'moodle',
        modules: ['welcome', 'circular-ict'],
        languages: ['fr'],
        split: true,
      }),
    ).toEqual([]);
  }, 60_000);

  it('says so when files cannot be fetched, keeps the choices, and goes on when they can', async () => {
    await page.route('**/locales/fr/guide/policy.json', (route) => route.abort());
    await page.goto(`${host.course}#/trainer?lms=blackboard&modules=guide`);
    await page.getByText(word('trainer.offline.failed')).waitFor();
    await pressMake();
    await page.getByText(word('trainer.failed.absent'), { exact: true }).waitFor();
    await page.unroute('**/locales/fr/guide/policy.json');
    expect(await listOthers(await makeInBrowser(), { lms: 'blackboard', modules: ['guide'] })).toEqual([]);
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
    const file = await page.waitForEvent('download');
    expect(
      await listOthers(await readDownload(file), {
        lms: 'moodle',
        modules: ['welcome', 'l1061'],
        languages: ['fr'],
      }),
    ).toEqual([]);
    await part.close();
  }, 60_000);

  it('has a guide that goes with the choices, and a link back to them', async () => {
    await page.goto(`${host.course}#/trainer?lms=cornerstone&modules=guide&reporting=passed`);
    await page.getByRole('link', { name: word('trainer.lms.guide') }).click();
    await page.getByRole('heading', { level: 1, name: /Cornerstone/ }).waitFor();
    await page.getByText(word('trainer.step.cornerstone-try')).waitFor();
    await page.getByText(word('trainer.setting.passed')).waitFor();
    await page.getByText(word('trainer.advice.reporting')).waitFor();
    await page.getByRole('link', { name: word('trainer.guide.back') }).click();
    await page.getByLabel(word('trainer.lms.label')).waitFor();
    expect(new URL(page.url()).hash).toBe('#/trainer?lms=cornerstone&modules=guide&reporting=passed');
  }, 60_000);

  it('prints the guide for each LMS on one page: A4 and Letter, English and French', async () => {
    const pages: Record<string, number> = {};
    for (const [locale, texts] of Object.entries(TRAINER)) {
      await context.close();
      context = await browser.newContext({ locale, serviceWorkers: 'block' });
      page = await context.newPage();
      for (const lms of LMS_IDS) {
        const name =
          texts['trainer.guide.title']?.replace('{{name}}', texts[`trainer.lms.${lms}`] ?? '') ?? '';
        await page.goto(`${host.course}#/trainer/guide?lms=${lms}`);
        await page.getByRole('heading', { level: 1, name }).waitFor();
        await page.evaluate(() => document.fonts.ready);
        for (const format of ['A4', 'Letter'] as const) {
          const pdf = readPdf(await page.pdf({ format }));
          const text = pdf.pages.flatMap(({ runs }) => runs).join('');
          expect(text).not.toContain(texts['trainer.guide.back']);
          // Each address once: as the link itself.
          expect(text.split('https://').length - 1).toBe(findRecipe(lms).sources.length);
          pages[`${lms} ${locale} ${format}`] = pdf.pages.length;
        }
      }
    }
    expect(Object.keys(pages)).toHaveLength(48);
    expect(Object.entries(pages).filter(([, count]) => count !== 1)).toEqual([]);
  }, 120_000);
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
