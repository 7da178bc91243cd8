import { expect, it } from 'vitest';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { readPdf, squeeze } from '../support/read-pdf';

/** Millimetres: A4 and a little less, so that pages end elsewhere. */
const HEIGHTS = [297, 290, 283];

it('no heading of the whole course is torn between two pages, in large letters either', async () => {
  const [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
  const page = await browser.newPage({ locale: 'fr', serviceWorkers: 'block' });
  await page.goto(`${host.course}#/print`);
  await page.locator('article').first().waitFor();
  // In larger letters more headings take two lines.
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'larger'));
  await page.evaluate(() => document.fonts.ready);
  const headings = await page.locator('article :is(h1, h2, h3, h4)').allInnerTexts();
  expect(headings.length).toBeGreaterThan(100);
  for (const height of HEIGHTS) {
    const { pages } = readPdf(await page.pdf({ width: '210mm', height: `${height}mm` }));
    const texts = pages.map(({ runs }) => squeeze(runs.join('')));
    const torn = headings.filter((heading) => !texts.some((text) => text.includes(squeeze(heading))));
    expect(torn, `pages of ${height} mm`).toEqual([]);
  }
  await browser.close();
  await host.close();
}, 120_000);
