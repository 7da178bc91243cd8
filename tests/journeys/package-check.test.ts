import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeRawZip } from '../check/raw-zip';
import { SAMPLES, zipChanged, zipSample } from '../check/sample-packages';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';

const TEXTS = readTexts('en', 'package-check');
const text = (key: string) => TEXTS[`package-check.${key}`] ?? key;

let browser: Browser;
let host: HostedPackage;
let context: BrowserContext;
let page: Page;
let errors: string[];
let asked: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  page = await context.newPage();
  errors = [];
  asked = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  context.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await page.goto(`${host.course}#/trainer/check`);
  await page.getByRole('heading', { level: 1, name: text('title') }).waitFor();
});
afterEach(async () => {
  await context.close();
});

/** Drops files onto the page, as a hand would. */
async function drop(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  const encoded = files.map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      carried.items.add(new File([bytes], name, { type: 'application/zip' }));
    }
    return carried;
  }, encoded);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const readVerdict = (key: string) =>
  page
    .locator('[data-tone]')
    .filter({ hasText: text(`verdict.${key}`) })
    .innerText();

describe('the check of packages in the self-study edition', () => {
  it('finds nothing to mend in our own package, against the official schemas, and asks nobody but its own server', async () => {
    await drop(['course.zip', readFileSync(findPackage('scorm12'))]);
    expect(await readVerdict('fine')).toContain('course.zip');
    await page.getByText(text('kind.scorm12'), { exact: true }).waitFor();
    expect(await page.getByText(text('finding.schema-not-checked')).count()).toBe(0);
    expect(new Set(asked)).toEqual(new Set([`GET ${new URL(host.course).origin}`]));
    expect(errors).toEqual([]);
  }, 60_000);

  it('names what is wrong in one that is not well, with what to do, and takes the focus to the verdict', async () => {
    const changes = { 'a.js': 'window.onunload = save' };
    await drop(['broken.zip', zipChanged('scorm2004-4th', '<resources>', '<sources/><resources>', changes)]);
    await readVerdict('errors');
    for (const code of ['schema-invalid', 'unload-handler'])
      for (const key of [`finding.${code}`, `finding.${code}.do`]) await page.getByText(text(key)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('broken.zip');
    await page.getByRole('button', { name: text('again') }).click();
    await page.getByRole('button', { name: text('choose') }).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  it('refuses a bomb, one that says so and one that lies, and goes on', async () => {
    const files = Object.entries(SAMPLES.scorm12).map(([name, data]) => ({ name, data }));
    const zeros = new Uint8Array(128 * 1024 * 1024);
    await drop(['bomb.zip', writeRawZip([...files, { name: 'zeros', data: zeros }])]);
    await readVerdict('refused');
    await page.getByRole('button', { name: text('again') }).click();
    await drop(['liar.zip', writeRawZip([...files, { name: 'zeros', data: zeros, saidSize: 10 }])]);
    await page.getByText(text('finding.file-larger-than-said')).waitFor();
    await page.getByRole('button', { name: text('again') }).click();
    await drop(['good.zip', zipSample()]);
    expect(await readVerdict('fine')).toContain('good.zip');
  }, 60_000);

  it('stops when it is cancelled, and takes the next package', async () => {
    await page.route('**/*.wasm', () => undefined);
    await drop(['long.zip', zipSample()]);
    await page.getByRole('button', { name: text('cancel') }).click();
    await page.getByText(text('cancelled')).waitFor();
    await page.unroute('**/*.wasm');
    await drop(['good.zip', zipSample()]);
    expect(await readVerdict('fine')).toContain('good.zip');
  }, 60_000);

  it('takes one file at a time, and says so', async () => {
    await drop(['one.zip', zipSample()], ['two.zip', zipSample()]);
    await page.getByText(text('dropped')).waitFor();
    expect(await page.getByRole('button', { name: text('choose') }).count()).toBe(1);
  }, 60_000);

  it('is worked by keyboard alone, and its report can be copied', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: text('choose') }).focus();
    await page.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({
      name: 'risky.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSample('scorm12', { 'a.js': 'eval(text); window.top.API' })),
    });
    await readVerdict('warnings');
    await page.getByRole('button', { name: text('copy') }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(text('copied'), { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^risky\.zip – SCORM 1\.2\n/);
    expect(copied).toContain('- a.js, line 1, window.top');
    expect(copied).not.toMatch(/\{\{|package-check\./);
  }, 60_000);
});

it('a package for an LMS has no check of packages', async () => {
  const lms = await hostPackage(findPackage('scorm12'), '');
  const course = await browser.newPage({ locale: 'en' });
  await course.goto(`${lms.course}#/trainer/check`);
  await course
    .getByRole('heading', { level: 1, name: readTexts('en', 'ui')['missing.title'] ?? '' })
    .waitFor();
  expect(await course.locator('input[type=file]').count()).toBe(0);
  await course.close();
  await lms.close();
}, 60_000);
