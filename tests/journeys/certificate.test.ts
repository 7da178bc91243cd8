import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeCertificate } from '../../src/certificate/encode-certificate';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import * as take from '../support/take-course';

const TEXTS = readTexts('en', 'certificate');
const NAME = 'Ngọc Ánh <b>Lê</b>';

let browser: Browser;
let host: HostedPackage;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
  page = await browser.newPage({ locale: 'en' });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const show = (text: string) => page.getByText(TEXTS[text] ?? '').first();

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
  const picture = join(await mkdtemp(join(tmpdir(), 'certificate-')), 'qr.png');
  await page.locator('section svg[role=img]').screenshot({ path: picture });

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
