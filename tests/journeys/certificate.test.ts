import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages';
import { decodeCertificate } from '../../src/certificate/encode-certificate';
import { hostVariants } from '../scenes/host-variants';
import { VARIANTS } from '../scenes/variants';
import { readTexts } from '../support/drive-course';
import type { HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { readPdf, squeeze, textOf } from '../support/read-pdf';
import { readPrintedQr } from '../support/read-printed-qr';
import * as take from '../support/take-course';

const TEXTS = readTexts('en', 'certificate');
const NAME = 'Ngọc Ánh <b>Lê</b>';
/** As long as the field takes, of words that leave lines unfilled. */
const LONG_NAME = 'María de los Ángeles Wojciechowska-Brzęczyszczykiewicz-Featherstonehaugh Nguyễn';

let browser: Browser;
let host: HostedPackage;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
  page = await browser.newPage({ locale: 'en', serviceWorkers: 'block' });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const show = (text: string) => page.getByText(TEXTS[text] ?? '').first();

const changeLanguage = async (name: string) => {
  await page.locator('header nav button').nth(1).click();
  await page.getByRole('dialog').getByText(name, { exact: true }).click();
  await page.keyboard.press('Escape');
};

/** Prints the certificate that is shown, and expects one whole sheet of it whose code says the same as its line. */
async function expectSheet(format: 'A4' | 'Letter', parts: readonly string[]): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const pdf = readPdf(await page.pdf({ format, tagged: true }));
  expect(pdf.pages).toHaveLength(1);
  const [sheet] = pdf.pages;
  if (!sheet) throw new Error('no page');
  const line = await page.locator('section code').innerText();
  expect(readPrintedQr(sheet)).toBe(line);
  for (const part of [LONG_NAME, line, ...parts]) expect(textOf(pdf)).toContain(squeeze(part));
  for (const hidden of ['certificate.print', 'certificate.name'])
    expect(textOf(pdf)).not.toContain(squeeze(TEXTS[hidden]));
}

/** On both sizes of paper, in each language and mirrored. */
async function printEverywhere(): Promise<void> {
  for (const { source, tag, name } of VARIANTS) {
    if (name === 'long') continue;
    await changeLanguage(LANGUAGES.find((language) => language.tag === tag)?.name ?? '');
    await page.locator(`html[lang=${tag}]`).waitFor();
    const [words, course] = [readTexts(source, 'certificate'), readTexts(source, 'course')];
    const keys = ['notItu', 'passed', 'completedOn', 'day', 'time'].map(
      (key) => words[`certificate.${key}`] ?? '',
    );
    // Painted from the end to the beginning, a mirrored text is not read here.
    const parts =
      name === 'mirrored' ? [] : [...keys, ...['title', 'o1', 'o2', 'o3'].map((key) => course[key] ?? '')];
    for (const format of ['A4', 'Letter'] as const) await expectSheet(format, parts);
  }
  await changeLanguage('English');
}

async function check(line: string): Promise<void> {
  await page.getByLabel(TEXTS['certificate.check.line'] ?? '').fill(line);
  await page.getByRole('button', { name: TEXTS['certificate.check.action'] ?? '', exact: true }).click();
}

it('who has passed prints a certificate, and anyone can check it without network, from the line or a picture', async () => {
  await page.goto(`${host.course}#/certificate`);
  await show('certificate.notYet').waitFor();
  await page.goto(host.course);
  await take.skipToAssessment(page);
  await take.takeAssessment(page, 'home.start', 24);
  await page.getByRole('link', { name: take.UI.en['home.certificate'] ?? '' }).click();

  const print = page.getByRole('button', { name: TEXTS['certificate.print'] ?? '' });
  await print.click();
  await show('certificate.name.missing').waitFor();
  await page.getByLabel(TEXTS['certificate.name'] ?? '').fill(NAME);
  const line = await page.locator('section code').innerText();
  expect(decodeCertificate(line)).toMatchObject({
    ok: true,
    value: {
      name: NAME,
      result: { score: 100, passMark: 80 },
      outcomes: { o1: 100, o2: 100, o3: 100 },
      modules: [1, 2, 3, 4, 5],
    },
  });
  expect(await page.locator('section b').count()).toBe(0);
  await page.getByText(TEXTS['certificate.completedOn'] ?? '', { exact: true }).waitFor();
  const picture = join(await mkdtemp(join(tmpdir(), 'certificate-')), 'qr.png');
  await page.locator('section svg[role=img]').screenshot({ path: picture });

  await page.getByLabel(TEXTS['certificate.name'] ?? '').fill(LONG_NAME);
  await printEverywhere();

  await page.getByRole('link', { name: TEXTS['certificate.check.title'] ?? '' }).click();
  await page.getByLabel(TEXTS['certificate.check.line'] ?? '').waitFor();
  await page.context().setOffline(true);
  await check(line);
  await show('certificate.check.good').waitFor();
  await page.getByText(NAME).waitFor();
  await check(`${line.slice(0, 20)}${line[20] === 'A' ? 'B' : 'A'}${line.slice(21)}`);
  await show('certificate.check.damaged').waitFor();
  expect(await page.getByText(NAME).count()).toBe(0);
  await check('https://example.org');
  await show('certificate.check.foreign').waitFor();
  await check('');
  await show('certificate.check.empty').waitFor();

  const upload = page.locator('input[type=file]');
  await upload.setInputFiles(picture);
  await show('certificate.check.good').waitFor();
  await page.getByText(NAME).waitFor();
  await upload.setInputFiles('package.json');
  await show('certificate.check.noCode').waitFor();
  expect(errors).toEqual([]);
}, 240_000);
